print([1, "a"])
func f(_ x: Any) { print(x) }
f([1, "a", 2.5])
f(["k": 1, "j": "x"].count)
let c = [1, "a"].count
print(c)
for x in [1, "b", true] as [Any] { print(x) }
for y in [1, "b"] { print(y) }
/* output:
[1, "a"]
[1, "a", 2.5]
2
2
1
b
true
1
b
*/
