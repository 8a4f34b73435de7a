struct Stats {
  var values: [Double] = []
  func add(_ x: Double) {
    values.append(x)  // error: cannot use mutating member on immutable value: 'self' is immutable
  }
  var mean: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
}
var stats = Stats()
stats.add(3)
print(stats.mean)
