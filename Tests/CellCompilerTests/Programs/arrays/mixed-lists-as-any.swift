let a: Any = [1, "a"]
func f() -> Any { [1, "b"] }
func g() -> Any { return ["b": 1, "c": "d"] }
let h = { [1, "c"] }
for y in [1, "b"] { print(y) }
let z: Any? = [1, "q"]
print(a, f(), (g() as? [String: Any])?.count ?? 0, h(), z)
/* output:
1
b
[1, "a"] [1, "b"] 2 [1, "c"] Optional([1, "q"])
*/
