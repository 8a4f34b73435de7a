func mean(_ values: [Int]) -> Int {
  values.reduce(0, +)
    / values.count  // traps
}
print(mean([1, 2, 3]))
print(mean([]))
/* output:
2
*/
