let pair: (String, Int)? = ("a", 3)
if case let (name, n)? = pair, n > 2 {
  print(name, n)  // prints: a 3
}
if case 1...5 = 3 { print("in range") }  // prints: in range
guard case .some(let value) = pair else { fatalError() }
print(value.1)  // prints: 3
