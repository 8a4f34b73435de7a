protocol Node { associatedtype Kids: Sequence where Kids.Element == Self; var kids: Kids { get }; var v: Int { get } }
extension Node { func total() -> Int { kids.reduce(v) { $0 + $1.total() } } 
  func wrapped() -> any Node { self } }
struct T: Node { var v: Int; var kids: [T] = [] }
final class R: Node { let v: Int; var kids: [R] = []; init(_ v: Int, _ k: [R] = []) { self.v = v; kids = k } }
let ns: [any Node] = [T(v: 1, kids: [T(v: 2), T(v: 3)]), R(5, [R(6)])]
print(ns.map { $0.total() }, ns.map { $0.wrapped().v })
for n in ns { for k in n.kids { print(k) ; break } ; break }
protocol Maker { associatedtype Made; static var kind: String { get }; init(); func make() -> Made }
struct A: Maker { static let kind = "a"; func make() -> Int { 1 } }
struct B: Maker { static let kind = "b"; func make() -> [String] { ["x"] } }
let types: [any Maker.Type] = [A.self, B.self]
for t in types { print(t.kind, t.init().make()) }
extension Maker { static func build() -> Made { Self().make() }; static func both() -> (Self, Made) { (Self(), Self().make()) } }
for t in types { print(t.build()) }

/* output:
[6, 11] [1, 5]
T(v: 2, kids: [])
a 1
b ["x"]
1
["x"]
*/
