func range(of values: [Int]) -> (Int, Int) {
  return values.min()!, values.max()!
}
print(range(of: [3, 1, 2]))
