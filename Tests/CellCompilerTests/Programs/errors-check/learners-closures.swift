let a = { (x: Int) in
  if x > 0 { return "a" }
  return 3  // error:
}
let b: (Int) -> Int = { x, y in x }  // error: contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body
let c: (Int) -> Int = { 3 }  // error: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
let d: (Int, Int) -> Int = { $0 }  // error: contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body
let e: () -> Int = { }  // error: cannot convert value of type 'Int' to closure result type '()'
let f: (Int) -> Void = { _ in return 1 }  // error:
func esc(_ f: () -> Void) { saved = f }  // error: assigning non-escaping parameter 'f' to an '@escaping' closure
var saved: () -> Void = {}
func g(_ f: () -> Void) -> () -> Void { { f() } }
let h = [1, 2].map { x -> String in x }  // error:
[1, 2].forEach { x in return x }  // error:
let i = [1].filter { $0 }  // error:
let j = [1].sorted { $0 }  // error:
let k = [1, 2].reduce(0) { $0 }  // error: contextual closure type '(Int, Int) throws -> Int' expects 2 arguments, but 1 was used in closure body
class C { var n = 1; func m() { esc { n += 1 } ; sv { n += 1 } }; func sv(_ f: @escaping () -> Void) {} }  // error: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
[1].map { ($0, $1) }  // error:
let l = { x in x + 1 }
let m = { return }
let n: Int = m()  // error: cannot convert value of type '()' to specified type 'Int'
