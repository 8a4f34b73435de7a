func same<T: Equatable>(_ a: [T], _ b: [T]) -> Bool { a.count == b.count && zip(a, b).allSatisfy(==) }
print(same([1, 2], [1, 2]), same(["a"], ["b"]))
func lessAll<T: Comparable>(_ a: [T], _ b: [T]) -> Bool { zip(a, b).allSatisfy(<) }
print(lessAll([1, 2], [2, 3]), lessAll(["b"], ["a"]))
func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T { zip(a, b).map(*).reduce(0, +) }
print(dot([1, 2], [3, 4]), dot([0.5], [4]))
func sortedBy<T: Comparable>(_ a: [T], _ f: (T, T) -> Bool = { $0 < $1 }) -> [T] { a.sorted(by: f) }
print(sortedBy([3, 1, 2]), sortedBy([3, 1, 2], >))
print([1, 2, 3].reduce(1, *), [3, 1].sorted(by: >), [1, -2].map(-), [1, -2].map(abs))
print(zip([1, 2], [3, 4]).map(*), zip([1, 2], [3, 4]).map(max))
print([true, false].map(!), ["a", "b"].reduce("", +))
print(["b", "a"].min(by: <)!, [[1], [2, 3]].reduce([], +))
print(zip([1.0, 2], [3.0, 4]).map(-).map { $0 * $0 }.reduce(0, +))
let ops: [String: (Int, Int) -> Int] = ["+": (+), "-": (-), "*": (*), "/": (/)]
for k in ops.keys.sorted() { print(k, ops[k]!(7, 2)) }
let cmp: (Int, Int) -> Bool = (<)
print(cmp(1, 2))
func apply<A, B, C>(_ f: (A, B) -> C, _ a: A, _ b: B) -> C { f(a, b) }
print(apply(+, 1, 2), apply(*, 1.5, 2), apply(==, "a", "a"))
func eq<T: Equatable>(_ x: T) -> (T) -> Bool { { $0 == x } }
print([1, 2, 1].filter(eq(1)).count)
print([1, 2, 3].elementsEqual([1, 2, 3], by: ==))
print(["x": 1].merging(["x": 2], uniquingKeysWith: +))
var d = ["a": 1]; d.merge(["a": 5, "b": 6], uniquingKeysWith: max); print(d.sorted(by: <).map { $0.key }, d["a"]!)
print(Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +))
/* output:
true false
true false
11 2.0
[1, 2, 3] [3, 2, 1]
6 [3, 1] [-1, 2] [1, 2]
[3, 8] [3, 4]
[false, true] ab
a [1, 2, 3]
8.0
* 14
+ 9
- 5
/ 3
true
3 3.0 true
2
true
["x": 3]
["a", "b"] 5
["a": 3]
*/
