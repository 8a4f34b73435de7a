func a(_ n: Int) -> Int { if n > 0 { return 1 } }
func b(_ n: Int) -> Int {
  switch n { case 0: return 1
  default: print("x") }
}
func c() -> Int { while true { if Bool(true) { break } } }
func d() -> Int { while true { } }
func e(_ xs: [Int]) -> Int { for x in xs { return x } }
func f(_ n: Int?) -> Int { guard let n else { print("no") }; return n }
func g() -> Int { do { return try h() } catch { print(error) } }
func h() throws -> Int { 1 }
let k = { (n: Int) -> Int in
  if n > 1 { return 2 }
}
struct S { var p: Int { let q = 3; print(q) } 
  subscript(i: Int) -> Int { get { print(i); let z = 1 } } }
func i() -> Int { repeat { return 1 } while false }
func j() -> Never { print("x") }  // error: cannot convert return expression of type '()' to return type 'Never'
