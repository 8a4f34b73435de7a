struct Stats {
  var xs: [Int]
  var mean: Int { xs.reduce(0, +) / xs.count }  // traps
  var text: String {
    "mean: \(mean)"
  }
}
print(Stats(xs: [4]).text)
print(Stats(xs: []).text)
/* output:
mean: 4
*/
