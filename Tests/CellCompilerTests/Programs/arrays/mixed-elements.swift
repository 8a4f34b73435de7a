// One element or branch decides the type of the others.
struct Signal { var left: Character?; var weight: String }
let maybe: Int? = 4
print([1, maybe, nil, 2].count)  
print([[Signal(left: "é", weight: "a")], [.init(left: nil, weight: "b"), Signal(left: "c", weight: "d")]].last?.count ?? 0)
print([.init(left: "x", weight: "first"), Signal(left: nil, weight: "b")][0].weight)
print([[Optional(Character("7")), "я", "é"], ["7"], [Character?]()].map { $0.count })
print([[2.5e-3, 4], [1], []].joined().count)
let flag = maybe == 4
let chosen = flag ? nil : [maybe]
print(chosen == nil)
let lists = flag ? [[Optional(Int16(15)), nil, 6], [nil, Int16.max, 16, nil]] : []
for x in flag ? Optional([nil as Int16?, 7, 5, 8]) ?? [9, -7] : lists[0] { print(x as Any, terminator: " ") }
print()
let counts: () -> Int = { Array(repeating: ["naïve", "A-B-C", "12"], count: 4).joined().count }
print(counts())
/* output:
4
2
first
[3, 1, 0]
3
true
nil Optional(7) Optional(5) Optional(8) 
12
*/
