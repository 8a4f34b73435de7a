struct Point {
  var x = 1, y = 2
  var sum: Int { get { x + y } set { x = newValue - y } }
  mutating func reset(x: Int) {
    self.x = x
    y = y  // error: assigning a property to itself
    sum = sum
  }
}
class Account {
  var owner: String
  var note = ""
  init(owner: String, note: String) {
    self.owner = owner
    self.note = self.note  // error: assigning a property to itself
  }
  func rename(_ owner: String) { self.owner = self.owner }  // error: assigning a property to itself
}
var p = Point()
p = p  // error: assigning a variable to itself
p.x = p.x  // error: assigning a property to itself
var q = p
q.x = p.x
var list = [1, 2]
list[0] = list[0]
print(q, list)
