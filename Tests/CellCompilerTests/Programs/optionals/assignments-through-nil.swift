class A { var b = 1; var next: A?; func go() {} }
var a: A? = A()
print((a?.b = 3) == nil, (a?.b = 4) != nil)
if (a?.b = 5) != nil { print("set", a!.b) }
a?.next = A()
print((a?.next?.b = 7) == nil, (a?.next?.next?.b = 7) == nil)
a = nil
print((a?.b = 3) == nil)
if let _: Void = a?.b = 6 { print("yes") } else { print("no") }
if a?.go() == nil { print("nil call") }
var d: [String: [Int]] = [:]
print(d["k"]?.append(1) == nil)
d["k"] = []
print(d["k"]?.append(1) == nil, d)
/* output:
false true
set 5
false true
true
no
nil call
true
false ["k": [1]]
*/
