struct Account { private(set) var balance = 10
  mutating func withdraw(_ n: Int) {
    precondition(n > 0, "must be positive")
    precondition(n <= balance, "not enough: \(balance)")  // traps
    balance -= n
  } }
var a = Account()
a.withdraw(4)
print(a.balance)
a.withdraw(40)
/* output:
6
*/
