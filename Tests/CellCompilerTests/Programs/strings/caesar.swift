func shift(_ s: String, by k: Int) -> String {
  let letters = Array("abcdefghijklmnopqrstuvwxyz")
  return String(s.map { c in
    guard let i = letters.firstIndex(of: c) else { return c }
    return letters[(i + k) % letters.count]
  })
}
print(shift("hello, world", by: 3))  // prints: khoor, zruog
print(shift(shift("abc", by: 5), by: 21))  // prints: abc
