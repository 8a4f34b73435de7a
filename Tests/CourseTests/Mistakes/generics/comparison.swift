func smaller<T>(_ a: T, _ b: T) -> T {
  a < b ? a : b
}
print(smaller(3, 2))
