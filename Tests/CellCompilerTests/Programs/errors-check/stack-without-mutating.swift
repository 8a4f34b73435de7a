struct Stack {
  var items: [Int] = []
  func push(_ n: Int) {
    items.append(n)  // error: cannot use mutating member on immutable value: 'self' is immutable
  }
  mutating func pop() -> Int {
    return items.popLast()  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
  }
}
let s = Stack()
s.push(3)
print(s.pop())  // error: cannot use mutating member on immutable value: 's' is a 'let' constant
