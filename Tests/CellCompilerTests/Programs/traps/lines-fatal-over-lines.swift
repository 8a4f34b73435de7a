func fail(_ x: Int) -> Int {
  guard x > 0
  else {
    fatalError(  // traps
      "no")
  }
  return x
}
let r = fail(
  fail(
    1) - 1
)
