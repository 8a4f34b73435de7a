import Foundation
struct Stack<Element> {
  var items: [Element] = []
  mutating func push(_ e: Element) { items.append(e) }
  func peek() -> Element { items.last }  // error: value of optional type 'Element?' must be unwrapped to a value of type 'Element'
}
var s = Stack<Int>()
s.push("a")  // error: cannot convert value of type 'String' to expected argument type 'Int'
s.pop()  // error: value of type 'Stack<Int>' has no member 'pop'
var t = Stack()  // error: generic parameter 'Element' could not be inferred
let u: Stack<Int, Int> = Stack()  // error: generic type 'Stack' specialized with too many type parameters (got 2, but expected 1)
print(s.items.first + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
