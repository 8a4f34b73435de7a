struct V: Equatable { var x: Int
  static func == (a: V, b: Int) -> Bool { a.x == b }
  static func < (a: V, b: V) -> Bool { a.x < b.x } }
print(V(x: 1) == V(x: 1), V(x: 1) == 1, V(x: 2) != V(x: 1), [V(x: 1)] == [V(x: 1)])
enum E: Hashable { case a, b(Int)
  static func == (a: E, b: Int) -> Bool { if case .b(let n) = a { n == b } else { false } } }
print(E.a == .a, E.b(1) == E.b(2), E.b(3) == 3, Set([E.a, .a]).count)
struct C: Comparable { var x: Int
  static func < (a: C, b: C) -> Bool { a.x < b.x }
  static func < (a: C, b: Int) -> Bool { a.x < b } }
print(C(x: 1) < C(x: 2), C(x: 1) < 1, C(x: 1) > C(x: 0), C(x: 1) >= C(x: 1), max(C(x: 1), C(x: 3)).x, [C(x: 2), C(x: 1)].sorted().map(\.x))

/* output:
true true true true
true false true 1
true false true true 3 [1, 2]
*/
