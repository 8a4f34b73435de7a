let a: Set = [1, 2, 3], b: Set = [3, 4]
print(a.union(b).sorted(), a.intersection(b), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
print(a.isSubset(of: [1, 2, 3, 4]), a.isSuperset(of: b), a.isDisjoint(with: [9]), a.isStrictSubset(of: a), a.isStrictSuperset(of: [1]))
var c = a
c.formUnion([7]); c.subtract([1]); c.formIntersection([2, 3, 7]); c.formSymmetricDifference([2, 8])
print(c.sorted(), c.insert(3).inserted, c.insert(4).memberAfterInsert, c.remove(99) == nil, c.remove(4)!)
print(c.update(with: 5) == nil, c.count, c.contains(5), c == [3, 5, 7, 8], c.min()!, c.max()!)
print(a.map { $0 * 2 }.sorted(), a.filter { $0 > 1 }.sorted(), type(of: a.filter { $0 > 1 }), a.reduce(0, +))
print(Set("hello").sorted(), Set([[1], [1]]).count, Set<Int>().isEmpty, a.first != nil, a.firstIndex(of: 3) != nil)
print(a[a.firstIndex(of: 2)!], a.index(of: 9) == nil, a.hashValue == Set([3, 2, 1]).hashValue, a.isSubset(of: 1...5))
c.removeAll(); print(c, c.popFirst() == nil)
print(a.union([5, 6]).count, a.intersection([1, 1, 2]).count, a.subtracting(1..<3), Set(a.lazy.map { $0 % 2 }).sorted())
print(a.sorted().enumerated().map { "\($0)-\($1)" }, a.allSatisfy { $0 > 0 })

/* output:
[1, 2, 3, 4] [3] [1, 2] [1, 2, 4]
true false true false true
[3, 7, 8] false 4 true 4
true 4 true true 3 8
[2, 4, 6] [2, 3] Set<Int> 6
["e", "h", "l", "o"] 1 true true true
2 true true true
[] true
5 2 [3] [0, 1]
["0-1", "1-2", "2-3"] true
*/
