var a = [1, 2, 3]
a.append("x")  // error: cannot convert value of type 'String' to expected argument type 'Int'
a += 4  // error:
a += ["x"]  // error: cannot convert value of type 'String' to expected element type 'Int'
a[0] = "y"  // error:
a["k"] = 1  // error:
a.remove(1)  // error:
a.push(4)  // error: value of type '[Int]' has no member 'push'
a.length  // error: value of type '[Int]' has no member 'length'
a.insert(3)  // error: missing argument for parameter 'at' in call
a.map { $0 + "x" }  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let b = a.first(where: 3)  // error: cannot convert value of type 'Int' to expected argument type '(Int) throws -> Bool'
let c: [String] = a  // error:
let d: [Int] = a.map { "\($0)" }  // error: cannot convert value of type 'String' to closure result type 'Int'
var e = ["a": 1]
e["b"] = "x"  // error:
e[1] = 2  // error:
e["a"] += 1  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
e["a"]! += 1
e.append(3)  // error: value of type '[String : Int]' has no member 'append'
e.keys.sort()  // error:
let k: [String] = e.keys  // error:
for (k, v) in e.values { }  // error: tuple pattern cannot match values of non-tuple type 'Int'
var s: Set<Int> = [1, 2]
s.append(3)  // error: value of type 'Set<Int>' has no member 'append'
s[0]  // error:
s.insert("x")  // error: cannot convert value of type 'String' to expected argument type 'Int'
let t = s + [3]
let u = a - [1]  // error: binary operator '-' cannot be applied to two '[Int]' operands
let v = [1, 2].joined(separator: ",")  // error:
let w = ["a"].joined(", ")  // error:
let x = a.sorted(by: { $0.foo < $1.foo })  // error: value of type 'Int' has no member 'foo'
let y = a.sorted(<)  // error: missing argument label 'by:' in call
let z = a.reduce(0) { $0 + $1 + "x" }  // error:
a.sum()  // error: value of type '[Int]' has no member 'sum'
a.contains("x")  // error:
a.filter { $0 % 2 }  // error: cannot convert value of type 'Int' to closure result type 'Bool'
Array(3)  // error:
Array(repeating: 0)  // error:
[Int](count: 3, repeatedValue: 0)  // error:
a[1..<"x"]  // error:
a.sort { $0 > $1 }.first  // error: value of tuple type '()' has no member 'first'
let aa = a.sort()
let bb: Int = a.first  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let cc = a.indexOf(3)  // error: value of type '[Int]' has no member 'indexOf'
