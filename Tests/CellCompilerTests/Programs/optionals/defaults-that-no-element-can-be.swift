// Lists of literals become lists of anything beside a default that no element can be.
print([1.5].last ?? 5)
print(["a"].last ?? 5)
print(["a"].last ?? 5.5)
print(["a": 1.5]["a"] ?? 5)
print(["a": "x"]["a"] ?? 5)
let p = ["a"].last ?? 5 as Any
print(p)
print("\(["a"].last ?? 5)")
print([[1.5]].last?.first ?? 5)
print([["x"]].last?.first ?? 5)
print([true].last ?? 5)
print([UInt8(3)].last ?? 5)
print([nil, "a"].last ?? 5)
print([1].last ?? 5.5)
print([(1, "a")].last ?? 5)
print(Set(["a"]).first ?? 5)
print(["a"].dropLast().last ?? 5)
print(["a", "b"].map { $0 }.last ?? 5)
print(["a"].max() ?? 5)
print("a".first ?? 5)
print(["a"].last ?? true)
print([Character("a")].last ?? "b")
let x = [Character("a")].last ?? "b"
print(x as Any)
let y = [Substring("a")].last ?? "b"
print(y as Any)
func h<T>(_ x: T) { print(x, T.self) }
h([Character("a")].last ?? "b")
h(["a"].last ?? 5)
h([1.5].last ?? 5)
h([true].last ?? 5)
print([Character("a")].last ?? "b")
let z = [true].last ?? 5
print(z)
let w = ["a"].last ?? 5.5
print(w)
let q = [1].last ?? 5.5
print(q)
let q2 = [1].last ?? "x"
print(q2)
let q3 = [1].last ?? nil
print(q3 as Any)
let q4 = [1: 2.5][1] ?? "x"
print(q4)
if let k = [1.5].last ?? 5 { print(k) }
let t = ([1.5].last ?? 5, 1)
print(t)
let u = [[1.5].last ?? 5]
print(u)
let v = ["k": [1.5].last ?? 5]
print(v)

/* output:
1.5
a
a
1.5
x
a
a
1.5
x
true
3
Optional("a")
1
(1, "a")
a
5
b
a
a
a
a
Optional("a")
Optional("a")
Optional("a") Optional<Any>
a Any
Optional(1.5) Optional<Any>
true Any
a
true
a
Optional(1)
1
Optional(1)
2.5
1.5
(Optional(1.5), 1)
[Optional(1.5)]
["k": Optional(1.5)]
*/
