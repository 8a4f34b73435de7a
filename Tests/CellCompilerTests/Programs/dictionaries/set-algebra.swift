let a: Set = [1, 2, 3, 4], b: Set<Int> = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
print(a.isSubset(of: [1, 2, 3, 4, 5]), a.isSuperset(of: b), a.isDisjoint(with: [9]), b.isStrictSubset(of: b))
print(a.isStrictSuperset(of: [1]), a.isStrictSubset(of: [1, 2, 3, 4, 5]))
var s = a
print(s.insert(9), s.insert(1))
let r = s.insert(10)
print(r.inserted, r.memberAfterInsert)
if s.insert(10).inserted { print("new") } else { print("old") }
print(s.remove(9) as Any, s.remove(77) as Any)
print(s.update(with: 1) as Any, s.update(with: 100) as Any)
s.formUnion([20]); s.formIntersection([20, 1, 2]); s.subtract([2]); s.formSymmetricDifference([1, 6])
print(s.sorted())
print(s.contains(20), s.map { $0 * 2 }.sorted(), s.filter { $0 > 6 }.count)
let words = Set("the cat the dog".split(separator: " "))
print(words.count, words.sorted(), words.contains("cat"))
print(Set("hello").sorted(), Set("hello").count)
var e = Set<String>()
e.insert("x")
print(e, e.first!, e.isEmpty, e.popFirst() as Any, e.popFirst() as Any)
print(a == [4, 3, 2, 1], Set([1, 1, 2]).count)
let ss: Set<Set<Int>> = [[1, 2], [2, 1], [3]]
print(ss.count, ss.contains([2, 1]))
let d: [Set<Int>: String] = [[1]: "one"]
print(d[[1]]!)
struct P: Hashable { var x, y: Int }
var seen = Set<P>()
for p in [P(x: 1, y: 2), P(x: 1, y: 2), P(x: 2, y: 1)] { print(seen.insert(p).inserted) }
print(a.min()!, a.max()!, a.reduce(0, +), a.sorted(by: >))
let jaccard = Double(a.intersection(b).count) / Double(a.union(b).count)
print(jaccard)
print(a.isSubset(of: 0...10), a.union(7...8).sorted(), a.subtracting([1, 2]).sorted())
let i = a.firstIndex(of: 3)!
print(a[i])
s.removeAll(); print(s.count, s)
for x in a.sorted() where x > 2 { print(x) }
print(a.allSatisfy { $0 < 5 }, a.contains { $0 == 4 })
/* output:
[1, 2, 3, 4, 5] [3, 4] [1, 2] [1, 2, 5]
true false true false
true true
(inserted: true, memberAfterInsert: 9) (inserted: false, memberAfterInsert: 1)
true 10
old
Optional(9) nil
Optional(1) nil
[6, 20]
true [12, 40] 1
3 ["cat", "dog", "the"] true
["e", "h", "l", "o"] 4
["x"] x false Optional("x") nil
true 2
2 true
one
true
false
true
1 4 10 [4, 3, 2, 1]
0.4
true [1, 2, 3, 4, 7, 8] [3, 4]
3
0 []
3
4
true true
*/
