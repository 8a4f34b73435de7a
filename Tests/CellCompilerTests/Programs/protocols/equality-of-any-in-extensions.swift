protocol P: Equatable { var n: Int { get } }
extension P { func eq(_ o: any P) -> Bool { guard let o = o as? Self else { return false }; return self == o }
 var self2: Bool { self == self } }
struct A: P { var n: Int }
struct B: P { var n: Int; static func == (a: B, b: B) -> Bool { true } }
let ps: [any P] = [A(n: 1), A(n: 2), B(n: 1), B(n: 3)]
for p in ps { print(ps.map { p.eq($0) }, p.self2) }

/* output:
[true, false, false, false] true
[false, true, false, false] true
[false, false, true, true] true
[false, false, true, true] true
*/
