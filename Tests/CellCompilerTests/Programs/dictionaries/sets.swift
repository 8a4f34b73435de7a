var s: Set = [3, 1, 2, 3]
s.insert(7)
s.remove(1)
print(s.sorted(), s.contains(2), s.count)  // prints: [2, 3, 7] true 3
let t: Set<Int> = [2, 7, 9]
print(s.union(t).sorted(), s.intersection(t).sorted(), s.subtracting(t).sorted(), s.symmetricDifference(t).sorted())  // prints: [2, 3, 7, 9] [2, 7] [3] [3, 9]
print(Set([1]).isSubset(of: s), Set([2, 7]).isSubset(of: s), s.isDisjoint(with: [100]))  // prints: false true true
print(Set("hello").count, Set([1, 2]) == Set([2, 1]))  // prints: 4 true
print(s.insert(7).inserted, s.insert(8).inserted)  // prints: false true
