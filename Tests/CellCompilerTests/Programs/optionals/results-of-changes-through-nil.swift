struct S { var n = 0; mutating func bump() { n += 1 }; mutating func two() -> Int { n += 2; return n }; mutating func name() -> String { "s" } }
func test() {
var s: S? = nil
let x = s?.two()
print(x as Any)
print(s?.two() == nil, s?.name() == nil)
print(s?.two() ?? -1, s?.name() ?? "none")
print(s?.bump() == nil)
}
test()
var s: S? = nil
let x = s?.two()
print(x as Any)
print(s?.two() == nil, s?.name() == nil)
print(s?.two() ?? -1, s?.name() ?? "none")
var o: [Int]? = nil
print(o?.removeLast() == nil, o?.popLast() == nil, o?.removeFirst() as Any)
/* output:
nil
true true
-1 none
true
nil
true true
-1 none
true true nil
*/
