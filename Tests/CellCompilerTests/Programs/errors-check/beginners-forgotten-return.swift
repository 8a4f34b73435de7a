struct Stack<T> {
  private var items: [T] = []
  func push(_ x: T) { items.append(x) }  // error: cannot use mutating member on immutable value: 'self' is immutable
  mutating func pop() -> T { items.popLast() }  // error: value of optional type 'T?' must be unwrapped to a value of type 'T'
  var peek: T { items.last }  // error: value of optional type 'T?' must be unwrapped to a value of type 'T'
  func isEmpty() -> Bool { items.isEmpty }
}
let s = Stack<Int>()
s.push(1)
if s.isEmpty { print("empty") }  // error: function produces expected type 'Bool'; did you mean to call it with '()'?
print(s.items)  // error: 'items' is inaccessible due to 'private' protection level
print(s.pop() + "x")  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
