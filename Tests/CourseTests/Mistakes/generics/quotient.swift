func half<T: Numeric>(_ x: T) -> T {
  x / 2
}
print(half(3.0))
