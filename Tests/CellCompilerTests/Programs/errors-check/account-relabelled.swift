class Account {
  private var balance = 0.0
  let owner: String
  init(_ owner: String) { self.owner = owner }
  func deposit(_ x: Double) { balance += x }
}
let a = Account("Ann")
a.deposit(amount: 5)  // error: extraneous argument label 'amount:' in call
print(a.balance)  // error: 'balance' is inaccessible due to 'private' protection level
a = Account("Bob")  // error: cannot assign to value: 'a' is a 'let' constant
