let xs = [1, 2, 3]
let total: Double = xs.reduce(0, +) // error: cannot convert value of type 'Int' to specified type 'Double'
print(xs.average) // error: value of type '[Int]' has no member 'average'
var d = ["a": 1]
d["b"] += 1 // error: value of optional type 'Int?' must be unwrapped to a value of type 'In
let s: String = 5 // error: cannot convert value of type 'Int' to specified type 'String'
func f(a: Int) -> Int { a }
f(5) // error: missing argument label 'a:' in call
print(f(b: 2)) // error: incorrect argument label in call (have 'b:', expected 'a:')
if xs { print("x") } // error: cannot convert value of type '[Int]' to expected condition type 'Bool'
let c: Character = "ab" // error: cannot convert value of type 'String' to specified type 'Character'
let u: UInt8 = 256
for i in 5 { print(i) } // error: for-in loop requires 'Int' to conform to 'Sequence'
return 3 // error: return invalid outside of a func
