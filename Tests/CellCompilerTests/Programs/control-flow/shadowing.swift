let x = 1
do {
  let x = "inner"
  print(x)  // prints: inner
  if let x = Int("5") {
    print(x + 1)  // prints: 6
  }
}
print(x)  // prints: 1
