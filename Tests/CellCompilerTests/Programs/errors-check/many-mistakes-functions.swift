func f(_ a: Int, b: String = "x", _ c: Double...) -> Int { a }
f(1)
_ = f(1, "x") // error:
_ = f(b: "x", 1) // error:
_ = f(1, b: "x", 2, 3, "4") // error:
_ = f(1, c: 2) // error:
_ = f() // error:
_ = f(1.5) // error:
let g: (Int) -> String = f // error:
let h = f(1, b: 3) // error:
func k() -> Int { }
func m() -> Int { if true { return 1 } }
func n(x: Int, x: Int) {} // error:
func o() throws {}
o() // error:
try o()
let r = try? o()
do { try o() } catch is Int { }
func p() { throw E.x } // error:
enum E: Error { case x }
func q(_ f: () -> Void) { let g = f; DispatchQueue.main.async { f() } } // error:
let c = { x in x + 1 }
let d = { (x: Int) -> String in x } // error:
let e: (Int, Int) -> Int = { $0 } // error:
let i = [1, 2].map { $0 + "a" } // error:
let j = [1, 2].map { x, y in x } // error:
let l = [1, 2].reduce(0) { $0 + $1 + "x" } // error:
[1, 2].forEach { print($0) ; return 5 } // error:
let s = [3, 1].sorted { $0 } // error:
let t = [1].filter { $0 } // error:
let u = [1].first + 1 // error:
let v = ["a": 1]["a"] + 1 // error:
let w = [1, 2][“0”] // error:
