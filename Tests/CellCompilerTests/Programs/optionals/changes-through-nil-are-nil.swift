var d: [String: [Int]] = [:]
print(d["k"]?.append(1) == nil)
let r: Void? = d["k"]?.append(2)
print(r == nil)
d["k"] = []
print(d["k"]?.append(1) == nil, d)
var o: [Int]? = nil
print(o?.append(3) == nil, o?.removeLast() == nil)
struct S { var n = 0; mutating func bump() { n += 1 }; mutating func two() -> Int { n += 2; return n } }
var s: S? = nil
print(s?.bump() == nil, s?.two() == nil)
s = S()
print(s?.bump() == nil, s?.two() as Any)
if s?.bump() != nil { print("bumped", s!.n) }
if let _ = d["zz"]?.sort() { print("sorted") } else { print("no such key") }
/* output:
true
true
false ["k": [1]]
true true
true true
false Optional(3)
bumped 4
no such key
*/
