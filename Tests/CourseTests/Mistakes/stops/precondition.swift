func mean(_ xs: [Double]) -> Double {
  precondition(!xs.isEmpty, "no numbers")
  return xs.reduce(0, +) / Double(xs.count)
}
print(mean([]))
