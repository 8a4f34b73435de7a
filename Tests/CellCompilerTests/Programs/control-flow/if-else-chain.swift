func grade(_ x: Int) -> String {
  if x >= 90 { return "A" } else if x >= 75 { return "B" } else { return "C" }
}
print(grade(95), grade(80), grade(10))  // prints: A B C
