func isEqual(_ a: any Equatable, _ b: any Equatable) -> Bool {
  func open<T: Equatable>(_ x: T) -> Bool { guard let y = b as? T else { return false }; return x == y }
  return open(a)
}
print(isEqual(1, 1), isEqual(1, "1"), isEqual("a", "a"), isEqual(1.5, 2.5))
extension Equatable { func eq(_ o: any Equatable) -> Bool { guard let o = o as? Self else { return false }; return self == o } }
let xs: [any Equatable] = [1, "a", 2.0, [1, 2], 1]
print(xs.map { xs[0].eq($0) }, xs.map { $0.eq([1, 2]) })
extension Comparable { func less(_ o: any Comparable) -> Bool? { guard let o = o as? Self else { return nil }; return self < o } }
let cs: [any Comparable] = [1, 2, "b", "a"]
print(cs[0].less(cs[1]) as Any, cs[2].less(cs[3]) as Any, cs[0].less(cs[2]) as Any)
func hash<H: Hashable>(_ h: H) -> Bool { var s: Set<H> = [h]; return !s.insert(h).inserted }
let hs: [any Hashable] = [1, "x", true]
print(hs.map { hash($0) })
func len<C: Collection>(_ c: C) -> Int { c.count }
let ccs: [any Collection] = [[1, 2], "abc", Set([1]), 1...5]
print(ccs.map { len($0) }, ccs.map { $0.count }, ccs.map(\.isEmpty))
for c in ccs.prefix(2) { for e in c { print(e, terminator: " ") } }
print()
func sum(_ c: any Collection<Int>) -> Int { c.reduce(0, +) }
print(sum([1, 2]), sum(1...3))
func first<S: Sequence>(_ s: S) -> S.Element? { for x in s { return x }; return nil }
print(ccs.compactMap { first($0) })

/* output:
true false true false
[true, false, false, false, true] [false, false, false, true, false]
Optional(true) Optional(false) nil
[true, true, true]
[2, 3, 1, 5] [2, 3, 1, 5] [false, false, false, false]
1 2 a b c 
3 6
[1, "a", 1, 1]
*/
