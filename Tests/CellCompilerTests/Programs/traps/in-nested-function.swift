func outer(_ xs: [Int]) -> Int {
  func inner(_ i: Int) -> Int {
    return xs[i] * 2  // traps
  }
  return inner(0) + inner(1)
}
print(outer([1]))
