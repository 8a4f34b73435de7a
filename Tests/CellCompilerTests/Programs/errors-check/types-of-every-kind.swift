struct P { let x: Int; var y = 0; func set() { y = 3 } } // error: cannot assign to property: 'self' is immutable
var p = P(x: 1)
p.x = 2 // error: cannot assign to property: 'x' is a 'let' constant
let q = P() // error: missing argument for parameter 'x' in call
class C { var n: Int } // error: class 'C' has no initializers
protocol Q { func go() -> Int; var name: String { get set } }
struct R: Q { func go() -> String { "" }; let name = "" } // error: type 'R' does not conform to protocol 'Q'
enum E { case a, b(Int) }
func g(_ e: E) -> Int { switch e { case .a: return 1 } } // error: switch must be exhaustive
let e: E = .c // error: type 'E' has no member 'c'
print(E.b)
let k = E.a == E.a // error:
let t = (1, 2); print(t.2) // error: value of tuple type '(Int, Int)' has no member '2'
let o: Int? = 3; print(o + 1) // error: value of optional type 'Int?' must be unwrapped to a value of type 'In
var w = [1, "a"] // error: heterogeneous collection literal could only be inferred to '[Any]'; ad
let z = nil // error: 'nil' requires a contextual type
