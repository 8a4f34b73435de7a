var grades: [String: Int?] = ["ann": 5, "bob": nil]
grades["cid"] = .some(nil)
print(grades.count, grades["bob"]! == nil, grades["cid"]! == nil, grades["dan"] == nil)
grades["bob"] = nil
print(grades.count, grades["bob"] == nil)
grades["ann", default: 1] = nil
print(grades["ann"]! == nil, grades["eve", default: 3] ?? 0)

var lists: [Int: [Int]] = [1: [1, 2]]
let before = lists
lists[1] = nil
lists[2] = [3]
print(before[1]!, lists[1] == nil, lists[2] ?? [])

struct Point: Hashable { var x: Int; var y: Int }
var seen: [Point: String] = [:]
seen[Point(x: 1, y: 2)] = "here"
seen[Point(x: 1, y: 2), default: ""] += "!"
seen[Point(x: 2, y: 1), default: "new"] += "?"
print(seen[Point(x: 1, y: 2)]!, seen[Point(x: 2, y: 1)]!, seen[Point(x: 0, y: 0)] ?? "none")
func swapped(_ d: [String: Int]) -> [Int: String] {
    var result: [Int: String] = [:]
    for (key, value) in d { result[value] = key }
    return result
}
print(swapped(["a": 1, "b": 2])[2]!)
/* output:
3 true true true
2 true
true 3
[1, 2] true [3]
here! new? none
b
*/
