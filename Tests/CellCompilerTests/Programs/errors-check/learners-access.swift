struct Account {
  private var balance = 0
  private(set) var owner = "x"
  fileprivate func f() {}
  private func g() {}
  private static let k = 3
  private init(secret: Int) {}
  init() {}
}
var a = Account()
print(a.balance)  // error: 'balance' is inaccessible due to 'private' protection level
a.owner = "b"  // error: cannot assign to property: 'owner' setter is inaccessible
print(a.owner)
a.f()
a.g()  // error: 'g' is inaccessible due to 'private' protection level
print(Account.k)  // error: 'k' is inaccessible due to 'private' protection level
let b = Account(secret: 1)  // error: argument passed to call that takes no arguments
a.balance += 1  // error: 'balance' is inaccessible due to 'private' protection level
class Base { private func hid() {}; private var z = 3 }
class Sub: Base { func t() { hid(); print(z) } }  // error: 'hid' is inaccessible due to 'private' protection level
extension Account { func peek() -> Int { balance } }
struct M { private var q = 1; var r = 2 }
let m = M(r: 3)  // error: argument passed to call that takes no arguments
