struct Account {
  private var balance = 0.0
  mutating func deposit(amount: Double) { balance += amount }
}
var acc = Account()
acc.deposit(50)  // error: missing argument label 'amount:' in call
acc.balance = 100  // error: 'balance' is inaccessible due to 'private' protection level
print(acc.deposit(amount: 5))
