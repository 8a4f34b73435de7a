func mean(_ xs: [Double]) -> Double {
  let s = xs.reduce(0, +)
  s / Double(xs.count)
}
