let a = 1..<5, b = 3...7, c = 5...6, e = 5..<5
print(a.overlaps(b), a.overlaps(c), b.overlaps(a), c.overlaps(a), a.overlaps(e), e.overlaps(a), b.overlaps(e), c.overlaps(e))
print(a.contains(2..<4), a.contains(2...4), a.contains(2...5), b.contains(3...4), b.contains(3..<8), b.contains(3..<9), a.contains(e), e.contains(e))
print((1.5...2.5).overlaps(2.5..<3), (1.5..<2.5).overlaps(2.5...3), (0.0..<1).contains(0.2...0.5))
print([1, 2, 3].contains([2, 3]), [1, 2, 3].contains([]), [1,2,3].starts(with: [1]), "abc".contains("bc"), Array("abc").contains("bc"))
print((1...).contains(5), (...3).contains(4))
print(a.clamped(to: 2..<3))
for r in [1..<3, 4..<6] where r.overlaps(2...4) { print(r) }
let it = IteratorSequence([1, 2, 3].makeIterator())
for x in it { print(x, terminator: " ") }
var itr = [1, 2, 3].makeIterator()
_ = itr.next()
print(Array(IteratorSequence(itr)), IteratorSequence(itr).map { $0 * 2 })
print(CollectionOfOne(4).map { $0 + 1 }, EmptyCollection<Int>().count, Array(CollectionOfOne("a")))
var xs = [1, 2] + CollectionOfOne(3)
xs.append(contentsOf: EmptyCollection())
print(xs, CollectionOfOne(4), EmptyCollection<Int>())

/* output:
true false true false false false false false
true true false true true false true true
true false true
true true true true true
true false
2..<3
1..<3
4..<6
1 2 3 [2, 3] [4, 6]
[5] 0 ["a"]
[1, 2, 3] CollectionOfOne(4) EmptyCollection<Int>()
*/
