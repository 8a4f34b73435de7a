let a: Int = nil  // error: 'nil' cannot initialize specified type 'Int'
var b: String = nil  // error: 'nil' cannot initialize specified type 'String'
b = nil  // error: 'nil' cannot be assigned to type 'String'
let c = nil  // error: 'nil' requires a contextual type
func f(_ n: Int) -> Int { return nil }  // error: 'nil' is incompatible with return type 'Int'
f(nil)  // error: 'nil' is not compatible with expected argument type 'Int'
print(f(nil))  // error: 'nil' is not compatible with expected argument type 'Int'
let xs: [Int] = [1, nil]  // error: 'nil' is not compatible with expected element type 'Int'
if b == nil { }
var ys = [1, 2]
ys.append(nil)  // error: 'nil' is not compatible with expected argument type 'Int'
ys[0] = nil  // error:
let d: Double = nil + 1  // error:
struct P { var x: Int = nil }  // error: 'nil' cannot initialize specified type 'Int'
func g(x: Int = nil) {}  // error:
let e: (Int, String) = (1, nil)  // error: 'nil' requires a contextual type
let q = [nil, 1]
let cl: () -> Int = { nil }  // error: 'nil' is not compatible with closure result type 'Int'
