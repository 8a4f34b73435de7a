class Account {  // error: class 'Account' has no initializers
  var owner: String
  var balance: Double
  convenience init() {
    self.init(owner: "nobody", balance: 0)  // error: argument passed to call that takes no arguments
  }
}
print(Account().owner)
