// An optional of anything takes what is inside of another one, and no optional in it.
let c: Any? = ["a"].max()
print(c as Any)
let d: Any? = ["a"].last
print(d as Any)
func f(_ x: Any?) { if let x { print(x) } }
f(["a"].max())
f(["a"].last)
f([1.5].last ?? 5)
f([[1]].first?.first)
let o1: Int?? = 5
let o2: Any? = o1
print(o2 as Any)
let o3: Any? = [(1, "a")].last
print(o3 as Any)
let o4: Any? = [{ 1 }].last?()
print(o4 as Any)
protocol P {}
struct S: P {}
let ps: [any P] = [S()]
let o5: Any? = ps.first
print(o5 as Any)
func gen<T>(_ x: T?) { let a: Any? = x; print(a as Any) }
gen(3)
gen(Optional<Int?>.none)
let o6: Any? = [nil, 1].first
print(o6 as Any)
let o7: Any? = Optional(Optional(3))
print(o7 as Any)

/* output:
Optional("a")
Optional("a")
a
a
1.5
1
Optional(Optional(5))
Optional((1, "a"))
Optional(1)
Optional(main.S())
Optional(3)
nil
Optional(nil)
Optional(Optional(3))
*/
