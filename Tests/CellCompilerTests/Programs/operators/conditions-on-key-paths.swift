struct S { var a = 1, name = "x" }
struct Predicate<T> { let matches: (T) -> Bool
  static func && (a: Self, b: Self) -> Self { Self { a.matches($0) && b.matches($0) } }
  static func || (a: Self, b: Self) -> Self { Self { a.matches($0) || b.matches($0) } }
  static prefix func ! (a: Self) -> Self { Self { !a.matches($0) } } }
func > <T, V: Comparable>(path: KeyPath<T, V>, value: V) -> Predicate<T> { Predicate { $0[keyPath: path] > value } }
func == <T, V: Equatable>(path: KeyPath<T, V>, value: V) -> Predicate<T> { Predicate { $0[keyPath: path] == value } }
func find(where p: Predicate<S>) -> Bool { p.matches(S()) }
print(find(where: \.a > 0))
print(find(where: \S.a > 0 && \S.name == "x"))
let q: Predicate<S> = \.name == "x"
print(q.matches(S(a: 1, name: "y")))
print(find(where: \.a > 0 && \.name == "x"))
print(find(where: !(\.a > 0)))
print(find(where: \.a > 3 || !(\.name == "y")))
print(find(where: q && \.a > 3), find(where: !q))
extension Array { func filtered(_ p: Predicate<Element>) -> [Element] { filter(p.matches) } }
print([S(a: 5), S()].filtered(\.a > 2 && \.name == "x").count)
/* output:
true
true
false
true
false
true
false false
1
*/
