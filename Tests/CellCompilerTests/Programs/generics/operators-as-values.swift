struct J: Comparable { let p: Int; static func < (lhs: J, rhs: J) -> Bool { lhs.p < rhs.p } }
func less<T: Comparable>(_ a: T, _ b: T) -> Bool { a < b }
print(less(J(p: 1), J(p: 2)))
func less2<T: Comparable>(_ a: T, _ b: T) -> Bool { let f: (T, T) -> Bool = { $0 < $1 }; return f(a, b) }
print(less2(J(p: 1), J(p: 2)))
func less3<T: Comparable>(_ a: T, _ b: T) -> Bool { let f: (T, T) -> Bool = (<); return f(a, b) }
print(less3(1, 2))
print(less3(J(p: 1), J(p: 2)))
func total<T: AdditiveArithmetic>(_ x: [T]) -> T { x.reduce(T.zero, +) }
print(total([1, 2]), total([1.5]))
struct M: AdditiveArithmetic { var c: Int; static let zero = M(c: 0); static func + (a: M, b: M) -> M { M(c: a.c + b.c) }; static func - (a: M, b: M) -> M { M(c: a.c - b.c) } }
print(total([M(c: 1), M(c: 3)]))
/* output:
true
true
true
true
3 1.5
M(c: 4)
*/
