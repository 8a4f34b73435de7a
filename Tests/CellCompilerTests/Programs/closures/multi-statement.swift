let squares = [1, 2, 3].map { (x: Int) -> String in
  let y = x * x
  if y > 4 {
    return "big \(y)"
  }
  return "small \(y)"
}
print(squares)  // prints: ["small 1", "small 4", "big 9"]
