struct S {
  func m() -> Int { print(1); print(2) }  // error: missing return in instance method expected to return 'Int'
  static func s() -> Int { print(1); print(2) }  // error: missing return in static method expected to return 'Int'
  var v: Int { print(1); print(2) }  // error: missing return in getter expected to return 'Int'
  var w: Int { get { print(1); print(2) } set { } }  // error: missing return in getter expected to return 'Int'
  subscript(i: Int) -> Int { print(1); print(2) }  // error: missing return in getter expected to return 'Int'
  static func + (a: S, b: S) -> S { print(1); print(2) }  // error: missing return in operator function expected to return 'S'
}
class C { class func c() -> Int { print(1); print(2) } }  // error: missing return in class method expected to return 'Int'
func outer() {
  func inner() -> Int { print(1); print(2) }  // error: missing return in local function expected to return 'Int'
  print(inner())
}
let c: () -> Int = { print(1); print(2) }  // error: missing return in closure expected to return 'Int'
func d() -> Int { do { print(1) } }  // error: missing return in global function expected to return 'Int'
func e() -> Int { for _ in 0..<2 { return 1 } }  // error: missing return in global function expected to return 'Int'
func f() -> Int { repeat { return 1 } while true }
func g() -> Int { while true { break } }  // error: missing return in global function expected to return 'Int'
func h(_ b: Bool) -> Int { if b { fatalError() } else { return 1 } }
func i(_ b: Bool) -> Int { guard b else { return 1 } }  // error: missing return in global function expected to return 'Int'
func k(_ n: Int) -> Int { switch n { case 1: return 1; case 2: break; default: return 3 } }  // error: missing return in global function expected to return 'Int'
func l(_ n: Int) -> Int { outer: while true { while true { break outer } } }  // error: missing return in global function expected to return 'Int'
func m(_ n: Int) -> Int { do { return try o() } catch { } }  // error: missing return in global function expected to return 'Int'
func o() throws -> Int { throw X.a }
enum X: Error { case a }
func p(_ n: Int) -> Int? { if n > 1 { return n } }  // error: missing return in global function expected to return 'Int?'
func q() -> (Int, Int) { let a = 1; print(a) }  // error: missing return in global function expected to return '(Int, Int)'
func r<T>(_ x: T) -> T { print(x); print(x) }  // error: missing return in global function expected to return 'T'
func s() throws -> Int { print(1); print(2) }  // error: missing return in global function expected to return 'Int'
extension Int { func z() -> Int { print(1); print(2) } }  // error: missing return in instance method expected to return 'Int'
