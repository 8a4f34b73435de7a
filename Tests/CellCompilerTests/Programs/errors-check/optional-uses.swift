let n: Int? = 3
let s: String? = "a"
let xs: [Int]? = [1]
print(n * 2)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(2 - n)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(-n)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(n > 2)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(n == 3)
if n { print("x") }  // error: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
while s { }  // error: optional type 'String?' cannot be used as a boolean; test for '!= nil' instead
for x in xs { print(x) }  // error: for-in loop requires '[Int]?' to conform to 'Sequence'
for x in s { print(x) }  // error: for-in loop requires 'String?' to conform to 'Sequence'
let m = n + n  // error: binary operator '+' cannot be applied to two 'Int?' operands
print(s + "b")  // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
print("b" + s)  // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
print(s.uppercased())  // error: value of optional type 'String?' must be unwrapped to refer to member 'uppercased' of wrapped base type 'String'
print(xs[0])  // error: value of optional type '[Int]?' must be unwrapped to refer to member 'subscript' of wrapped base type
print(xs.count)  // error: value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'
let t: String = s  // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
let d = Double(n)  // error:
let arr = [1, 2, 3]
print(arr[n])  // error:
print(arr.first + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let u = arr.max() * 2  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(s!.count + n)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
func f(_ a: Int) -> Int { a }
print(f(n))  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
var v = 1
v += n  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
v = n  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(n && true)  // error: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
print(!s)  // error: optional type 'String?' cannot be used as a boolean; test for '== nil' instead
switch n { case 3: break; default: break }
let dict = ["a": 1]
print(dict["a"] + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let z: Int = dict["a"]  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
if let q = v { print(q) }  // error: initializer for conditional binding must have Optional type, not 'Int'
guard let w = v else { fatalError() }  // error: initializer for conditional binding must have Optional type, not 'Int'
print("\(n)")
