func outer() -> [Int] {
  func g() -> Int { z + h() }
  let z = 3
  func h() -> Int { w * z }
  var w = 2
  w += 1
  let c = { g() + w }
  return [g(), h(), c()]
}
print(outer())
func bad() -> Int {
  func g() -> Int { z }  // error: closure captures 'z' before it is declared
  let r = g()
  let z = 3
  return r + z
}
