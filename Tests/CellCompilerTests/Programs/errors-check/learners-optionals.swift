let a: Int? = 3
print(a + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let b: Int = a  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
if a > 2 { }  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let s: String? = "x"
print(s.count)  // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
print(s?.count + 1)  // error:
let c: String = s?.uppercased()  // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
if a { }  // error: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
guard let q = a else { }
if let z = 3 { }  // error: initializer for conditional binding must have Optional type, not 'Int'
let d: Int = nil  // error: 'nil' cannot initialize specified type 'Int'
func f(_ n: Int) {}
f(a)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
f(nil)  // error: 'nil' is not compatible with expected argument type 'Int'
for x in s { }  // error:
let e = [1, 2].first + 1  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
var g = 3
g = nil  // error: 'nil' cannot be assigned to type 'Int'
print(g!)  // error: cannot force unwrap value of non-optional type 'Int'
print(g?.description)  // error: cannot use optional chaining on non-optional value of type 'Int'
let h = a ?? "none"  // error:
let i: Int = a ?? nil  // error:
struct P { var n: Int? }
let p: P? = P()
print(p.n)  // error: value of optional type 'P?' must be unwrapped to refer to member 'n' of wrapped base type 'P'
print(p?.n + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let k = "3".count + Int("4")  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
while let x = 3 {}  // error: initializer for conditional binding must have Optional type, not 'Int'
print(a!.b)  // error: value of type 'Int' has no member 'b'
let m = [1: "a"][1].count  // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
