struct Counter: Sequence, IteratorProtocol {
  var n = 0
  func next() -> Int? {
    n += 1  // error: left side of mutating operator isn't mutable: 'self' is immutable
    return n < 4 ? n : nil
  }
}
for x in Counter() { print(x + "a") }  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let total: String = Counter().reduce(0, +)  // error:
