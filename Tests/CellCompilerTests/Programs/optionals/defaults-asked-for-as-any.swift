// Where anything is asked for, the whole is plain.
let a: Any = [1.5].last ?? 5
print(a)
func f(_ x: Any) { print(x) }
f([1.5].last ?? 5)
f(["a"].last ?? 5)
print([1.5].last ?? 5 as Any)
print("\([1.5].last ?? 5)")
print("\(["a"].last ?? 5.5)", "\([true].last ?? 5)", "\([UInt8(1)].last ?? 5)", "\(["a"].last ?? true)")
let b = ["a"].last ?? true as Any
print(b)
func g(_ x: Any?) { print(x as Any) }
g([1.5].last ?? 5)
g(["a"].last ?? 5)
g(["a"].last ?? "b")
let c: Any? = ["a"].last ?? 5
print(c as Any)
func h<T>(_ x: T) { print(x, T.self) }
h([1.5].last ?? 5)
h(["a"].last ?? "c")
print(1, [2.5].first ?? 3, [1.5].max() ?? 3)
print([1: "x"][1] ?? 5, separator: "")
debugPrint([1: "x"][1] ?? 5)
let arr: [Any] = [[1.5].last ?? 5, ["a"].last ?? 5]
print(arr)

/* output:
1.5
1.5
a
1.5
Optional(1.5)
a true Optional(1) a
a
Optional(1.5)
Optional("a")
Optional("a")
Optional("a")
Optional(1.5) Optional<Any>
a String
1 2.5 1.5
x
"x"
[1.5, "a"]
*/
