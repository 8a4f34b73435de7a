func a() -> Int { return "a" }  // error: cannot convert return expression of type 'String' to return type 'Int'
func b() -> Int { "a" }  // error: cannot convert return expression of type 'String' to return type 'Int'
func c() -> Int { return }  // error: non-void function should return a value
func d() { return 3 }  // error: unexpected non-void return value in void function
func e() -> String { return 3 }  // error: cannot convert return expression of type 'Int' to return type 'String'
func f() -> [Int] { return ["a"] }  // error: cannot convert value of type 'String' to expected element type 'Int'
func g() -> (Int, String) { return ("a", 1) }  // error: cannot convert return expression of type '(String, Int)' to return type '(Int, String)'
func h() -> Int? { return "a" }  // error: cannot convert return expression of type 'String' to return type 'Int'
func i(_ x: Int) -> Bool { if x > 1 { return "yes" }; return false }  // error: cannot convert return expression of type 'String' to return type 'Bool'
func j() -> Void { return 1 }  // error: unexpected non-void return value in void function
func k() -> Int { let x = "a"; return x }  // error: cannot convert return expression of type 'String' to return type 'Int'
func l() -> () -> Int { return 3 }  // error: cannot convert return expression of type 'Int' to return type '() -> Int'
func m() -> (Int) -> Int { return { $0 + "a" } }  // error:
func n() -> [String: Int] { return ["a": "b"] }  // error: cannot convert value of type 'String' to expected dictionary value type 'Int'
func o() -> Double { let n = 3; return n }  // error: cannot convert return expression of type 'Int' to return type 'Double'
func p() -> Int { print("x") }  // error: cannot convert return expression of type '()' to return type 'Int'
func q() -> Set<Int> { return [1, "a"] }  // error: cannot convert value of type 'String' to expected element type 'Int'
func r() -> String { if true { return "a" } else { return 1 } }  // error: cannot convert return expression of type 'Int' to return type 'String'
func s() -> Int { [1, 2].first }  // error:
func t() -> Bool { 1 }  // error: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
func u() -> Character { "abc" }  // error: cannot convert return expression of type 'String' to return type 'Character'
struct P { func v() -> Int { "x" }; var w: Int { "y" }; var z: String { return 3 } }  // error: cannot convert return expression of type 'String' to return type 'Int'
func aa() -> [Int] { [1, 2].map { "\($0)" } }  // error: cannot convert value of type 'String' to closure result type 'Int'
func bb() -> Int { if true { 1 } else { "a" } }  // error: cannot convert value of type 'String' to specified type 'Int'
func cc(_ n: Int) -> String { switch n { case 0: "a"; default: 1 } }  // error: cannot convert value of type 'Int' to specified type 'String'
let x = a() + e()  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let y: Int = e()  // error: cannot convert value of type 'String' to specified type 'Int'
let z: String = a()  // error: cannot convert value of type 'Int' to specified type 'String'
