func minmax(_ xs: [Int]) -> (min: Int, max: Int) { (xs.min()!, xs.max()!) }
let r = minmax([1, 2])
print(r.minimum)  // error: value of tuple type '(min: Int, max: Int)' has no member 'minimum'
print(r.2)  // error: value of tuple type '(min: Int, max: Int)' has no member '2'
let (a, b, c) = minmax([1])  // error: '(min: Int, max: Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements
let (lo, hi): (Int, String) = minmax([1])  // error: cannot convert value of type '(min: Int, max: Int)' to specified type '(Int, String)'
var t = (1, "a")
t.0 = "x"  // error: cannot assign value of type 'String' to type 'Int'
t = (2, 3)  // error: cannot assign value of type '(Int, Int)' to type '(Int, String)'
t = (1, "b", 2)  // error: cannot assign value of type '(Int, String, Int)' to type '(Int, String)'
print(t.x)  // error: value of tuple type '(Int, String)' has no member 'x'
let u: (x: Int, y: Int) = (x: 1, z: 2)  // error: cannot convert value of type '(x: Int, z: Int)' to specified type '(x: Int, y: Int)'
let v: (Int, Int) = (1)  // error: cannot convert value of type 'Int' to specified type '(Int, Int)'
if t == (1, "a", 2) { }  // error: binary operator '==' cannot be applied to operands of type '(Int, String)' and '(Int, String, Int)'
print(t + (1, "b"))  // error: binary operator '+' cannot be applied to two '(Int, String)' operands
for (i, x, z) in [1, 2].enumerated() { }  // error:
let d: [String: (Int, Int)] = ["a": (1, "b")]  // error:
print(minmax([1]).min.foo)  // error: value of type 'Int' has no member 'foo'
func f(_ p: (Int, Int)) {}
f(1, 2)  // error:
f((1, "a"))  // error: cannot convert value of type '(Int, String)' to expected argument type '(Int, Int)'
switch t { case (1, 2): print(1); default: print(2) }  // error: expression pattern of type 'Int' cannot match values of type 'String'
switch t { case let (x, y, z): print(x) }  // error: tuple pattern has the wrong length for tuple type '(Int, String)'
