extension Int {
  var isEven: Bool { self % 2 == 0 }
  func squared() -> Int { self * self }
  mutating func double() { self *= 2 }
}
let n = 4
n.double()  // error: cannot use mutating member on immutable value: 'n' is a 'let' constant
print(n.isEven())  // error: cannot call value of non-function type 'Bool'
print(n.squared)
print(4.cubed())  // error: value of type 'Int' has no member 'cubed'
extension String { func words() -> [String] { self.split(separator: " ") } }  // error:
