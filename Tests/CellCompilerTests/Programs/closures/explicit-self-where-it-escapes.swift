import Foundation
// refusals
let f = { x in x }  // error: cannot infer type of closure parameter 'x' without a type annotation
class C { var n = 0
  func a() -> () -> Int { { n } }  // error: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
  func b() { run { n += 1 }; run2 { n += 1 } }  // error: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
  func run(_ f: () -> Void) { f() }
  func run2(_ f: @escaping () -> Void) { f() }
  func c() { run2 { helper() }; run2 { [self] in helper() }; run2 { [weak self] in self?.helper() } }  // error: call to method 'helper' in closure requires explicit use of 'self' to make capture semantics explicit
  func helper() {}
  lazy var z: () -> Int = { self.n }
  let k: Int = 3
  func d() -> [() -> Int] { [{ self.n }, { k }] }  // error: reference to property 'k' in closure requires explicit use of 'self' to make capture semantics explicit
  func e() { let q = { print(n) }; q(); [1, 2].forEach { n += $0 }; _ = [1].map { _ in n } }  // error: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
}
