class A {
  var label: String
  init() { label = ""; label = String(describing: Self.self) }
  func name() -> String { "\(Self.self)" }
  class func kind() -> String { "\(Self.self)" }
  static func fixed() -> String { "\(Self.self)" }
  func same(_ other: A) -> Bool { type(of: other) == Self.self }
  func many() -> [String] { [1, 2].map { "\(Self.self)\($0)" } }
  var described: String { "<\(Self.self)>" }
}
class B: A { override var described: String { "B of " + super.described } }
final class C<T>: A { func own() -> String { "\(Self.self)" } }
print(A().name(), B().name(), B().label, B.kind(), B.fixed(), A.fixed())
print(B().many(), B().same(A()), B().same(B()), B().described)
print(C<Int>().name(), C<Int>().own(), C<String>.kind())
struct S { func name() -> String { "\(Self.self)" }; static let all = "\(Self.self)" }
print(S().name(), S.all)
enum E { case a; var name: String { "\(Self.self)" } }
print(E.a.name)
protocol P {}
extension P { func name() -> String { "\(Self.self)" } }
extension S: P {}
print((S() as any P).name())

/* output:
A B B B B A
["B1", "B2"] false true B of <B>
C<Int> C<Int> C<String>
S S
E
S
*/
