func a() {
  let x: Int
  print(x)  // error: constant 'x' used before being initialized
  x = 1
  x = 2  // error: immutable value 'x' may only be initialized once
}
func b(_ c: Bool) {
  let x: Int
  if c { x = 1 }
  x = 2  // error: immutable value 'x' may only be initialized once
  print(x)
}
func c(_ c: Bool) {
  var xs: [Int]
  xs.append(1)  // error: variable 'xs' used before being initialized
  var s: String
  s += "a"  // error: variable 's' passed by reference before being initialized
  var d: [String: Int]
  d["a"] = 1  // error: variable 'd' used before being initialized
  print(d, s, xs)
}
func d() {
  var n: Int
  func inner() { print(n) }
  inner()  // error: variable 'n' used by function definition before being initialized
  n = 2
  inner()
}
func e() {
  var n: Int
  func inner() { print(n) }
  n = 2
  inner()
}
func f() {
  let n: Int
  [1].forEach { print($0) }
  print(n)  // error: constant 'n' used before being initialized
}
func g() throws -> Int { 1 }
func h() {
  let x: Int
  do { x = try g() } catch { x = 2 }
  print(x)
}
func i() {
  let x: Int
  do { x = 1; _ = try g() } catch { print(x) }
  print(x)
}
func j() {
  var x: Int
  do { x = try g() } catch { return }
  print(x)
}
func k(_ n: Int) {
  let x: Int
  while true { if n > 2 { x = 1; break } }
  print(x)
}
func l(_ n: Int) {
  let x: Int
  repeat { x = 1 } while n > 10  // error: immutable value 'x' may only be initialized once
  print(x)
}
func m(_ n: Int) {
  var x: Int
  repeat { x = 1 } while x > 10
  print(x)
}
func o(_ n: Int?) {
  let x: Int
  if let n { x = n } else { x = 0 }
  print(x)
  let y: Int
  guard let n else { y = 1; print(y); return }
  y = n
  print(y)
}
func p(_ n: Int) {
  let x: Int, y: Int
  (x, y) = (1, 2)
  print(x, y)
  let z: Int
  _ = z  // error: constant 'z' used before being initialized
  let w: Int
  let v = w  // error: constant 'w' used before being initialized
  print(v)
}
func q(_ n: Int) -> Int {
  let x: Int
  switch n {
  case 1: x = 1
  case 2: fallthrough
  case 3: x = 2
  default: return 3
  }
  return x
}
func r(_ n: Int) -> Int {
  var x: Int
  for i in 0..<n { x = i }
  return x  // error: variable 'x' used before being initialized
}
func s(_ n: Int) -> Int {
  let x: Int
  defer { print("end") }
  if n > 1 { x = 1 } else { fatalError() }
  return x
}
func t(_ n: Int) -> Int {
  let x: Int
  outer: for i in 0..<n { for j in 0..<n { if i == j { break outer } ; if j > 1 { continue outer } } }
  x = n > 1 ? 2 : 3
  return x
}
func u(_ b: Bool) {
  let x: Int
  x = 2
  let y = b ? x : 3
  print(y)
}
var v: Int?
print(v ?? 0)
let w: Int?
print(w)  // error: constant 'w' used before being initialized
