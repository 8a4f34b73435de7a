struct Vec {
  var xs: [Double]
  func dot(_ o: Vec) -> Double {
    precondition(  // traps
      xs.count == o.xs.count,
      "length mismatch")
    return zip(xs, o.xs).map(*).reduce(0, +)
  }
}
print(Vec(xs: [1, 2]).dot(Vec(xs: [3, 4])))
print(Vec(xs: [1, 2]).dot(Vec(xs: [3])))
/* output:
11.0
*/
