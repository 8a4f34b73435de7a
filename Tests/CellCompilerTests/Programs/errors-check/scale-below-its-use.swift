func process(_ xs: [Int]) -> [Int] {
  let doubled = xs.map { $0 * scale }  // error: closure captures 'scale' before it is declared
  let scale = 2
  return doubled
}
print(process([1, 2]))
