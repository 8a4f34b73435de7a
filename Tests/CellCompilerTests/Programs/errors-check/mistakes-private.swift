struct Account {
  private var balance = 0
  private(set) var owner = "Ann"
  fileprivate var note = ""
  private func secret() {}
}
var a = Account()
a.balance = 10  // error: 'balance' is inaccessible due to 'private' protection level
print(a.balance)  // error: 'balance' is inaccessible due to 'private' protection level
a.owner = "Bob"  // error: cannot assign to property: 'owner' setter is inaccessible
a.secret()  // error: 'secret' is inaccessible due to 'private' protection level
a.note = "ok"
