var a = [1, 2, 3]
var b = a
b.append(4); b[0] = 9
print(a, b)
var nested = [[1], [2, 3]]
var row = nested[1]
row[0] = 100
nested[0].append(5)
print(nested, row)
struct Box { var items: [Int]; mutating func add(_ n: Int) -> Self { items.append(n); return self } }
var x = Box(items: [1]), y = x
let z = y.add(2)
print(x, y, z)
func modify(_ a: inout [Int]) { a.sort(by: >); a.removeFirst() }
modify(&a); modify(&nested[1])
print(a, nested)
func two(_ p: inout Int, _ q: inout Int) { (p, q) = (q, p) }
var t = (1, 2)
two(&t.0, &t.1) // traps
print(t)
var dict = ["a": [1]]
dict["a"]?.append(2); dict["b", default: []].append(7); dict["c"] = nil
print(dict.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
var slice = b[1...2]
slice[1] = 77
print(slice, b, slice.startIndex, Array(slice))
b[1...2] = [0]
b.insert(contentsOf: [5, 5], at: 1); b.replaceSubrange(0..<1, with: [])
print(b, b.firstIndex(of: 5)!, b.lastIndex(of: 5)!, b.suffix(2), b.dropFirst(), b.split(separator: 5))
var set: Set = [3, 1, 2]
print(set.insert(3).inserted, set.remove(1) as Any, set.union([9]).sorted(), set.isSubset(of: [2, 3, 4]), set.symmetricDifference([2, 8]).sorted())
print(stride(from: 10, to: 0, by: -3).map { $0 }, Array(stride(from: 0.0, through: 1, by: 0.25)), (1...3).reversed().map { $0 })
print([3, 1, 2].sorted(), ["b", "A"].sorted { $0.lowercased() < $1.lowercased() })
print(zip([1, 2], ["a", "b"]).map { "\($0)\($1)" }, Array([1, 2, 3].indices), [1, 2, 3, 4, 5].chunks(2))
extension Array { func chunks(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
print([1, 2, 3].elementsEqual([1, 2, 3]), [1, 2] == [1, 2], [[1: 2]] == [[1: 2]], (1, "a") < (1, "b"))
var q = [1, 2, 3, 4, 5, 6]
q.removeAll { $0 % 2 == 0 }; q.reverse(); q.swapAt(0, 2)
print(q, q.first!, q.last!, q.isEmpty, q.contains { $0 > 4 }, q.allSatisfy { $0 > 0 })
let pos = q.partition { $0 < 3 }
print(pos, q.count, q[pos...].allSatisfy { $0 < 3 })
print(q[5])

/* output:
[1, 2, 3] [9, 2, 3, 4]
[[1, 5], [2, 3]] [100, 3]
Box(items: [1]) Box(items: [1, 2]) Box(items: [1, 2])
[2, 1] [[1, 5], [2]]
*/
