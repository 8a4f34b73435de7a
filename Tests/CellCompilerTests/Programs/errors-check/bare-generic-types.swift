struct S<T> { var v: T }
func f(_ d: Dictionary) {} // error: reference to generic type 'Dictionary' requires arguments in <...>
func a(_ x: Array) -> Int { 0 } // error: reference to generic type 'Array' requires arguments in <...>
func g() -> S { S(v: 1) } // error: reference to generic type 'S' requires arguments in <...>
struct Q { var a: Array; var b: Set } // error: reference to generic type 'Array' requires arguments in <...>
let ok: Set = [1]
let ok2: S = S(v: 2)
let ok3 = [1] as Set
func l() { let m: Array = [1]; var n: Dictionary = ["a": 1]; n["b"] = 2; print(m, n.count) }
struct W { var ok: Set = [1]; static let t: Array = [2] }
