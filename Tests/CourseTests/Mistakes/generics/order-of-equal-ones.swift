func larger<T: Equatable>(_ a: T, _ b: T) -> T {
  a > b ? a : b
}
print(larger(3, 2))
