struct C {
  var n = 0
  func bump() { n += 1 }  // error: left side of mutating operator isn't mutable: 'self' is immutable
  mutating func up() { n += 1 }
}
let c = C()
c.up()  // error: cannot use mutating member on immutable value: 'c' is a 'let' constant
