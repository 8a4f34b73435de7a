struct Shop {
  private struct A { var n = 1 }
  private struct B { var a: A; func get() -> A { a } }
  fileprivate struct C { var n = 2 }
  fileprivate var c = C()
  struct D { private var b: B? = nil; fileprivate func f() -> C { C() } }
  private var b = B(a: A())
  func total() -> Int { let x: A = b.a; return x.n + Shop.A(n: 4).n }
  private enum Step: Int, CaseIterable { case one, two }
  var steps: Int { Step.allCases.count }
  private typealias Pair = (A, A)
  private var pair: Pair { (A(), A()) }
  private static let all: [A] = [A()]
  private lazy var cached: [A] = []
  private class Node { var next: Node?; let value: A; init(value: A) { self.value = value } }
  private var head: Node?
}
extension Shop {
  private func helper() -> A { A() }
  var visible: Int { helper().n }
}
private extension Shop {
  func other() -> C { C() }
}
func free() {
  struct Local { var x = 1 }
  let l = Local()
  print(l.x)
}
private struct Secret { var s: Shop; var inner: Inner; struct Inner { var x: Int }; func make() -> Inner { inner } }
private let secret = Secret(s: Shop(), inner: .init(x: 1))
private var secrets: [Secret] = [secret]
print(Shop().total(), Shop().steps, Shop().visible)
if true { let t = secret; print(t.inner.x) }
for s in secrets { let k = s.inner; print(k.x) }
let n = secrets.map { $0.inner.x }.count
print(n, Shop().other().n)
free()
/* output:
5 2 1
1
1
1 2
1
*/
