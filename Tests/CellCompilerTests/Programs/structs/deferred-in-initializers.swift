class Account {
  let name: String
  var balance = 0 { didSet { print(name, oldValue, "->", balance) } }
  init(name: String, opening: Int) {
    self.name = name
    balance = 1
    defer { balance += opening }
    balance = 2
  }
}
print(Account(name: "ann", opening: 40).balance)
struct Slider {
  var value = 0 { willSet { print("will be", newValue) } }
  init(_ start: Int) {
    defer {
      value = start
      value += 1
    }
    value = -1
  }
}
print(Slider(4).value)
/* output:
ann 2 -> 42
42
will be 4
will be 5
5
*/
