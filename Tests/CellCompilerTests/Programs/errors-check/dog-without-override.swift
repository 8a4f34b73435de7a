class Animal {
  var name: String
  init(name: String) { self.name = name }
  func speak() -> String { "..." }
}
class Dog: Animal {
  func speak() -> String { "Woof" }  // error: overriding declaration requires an 'override' keyword
  override func run() {}  // error: method does not override any method from its superclass
}
let d = Dog()  // error: missing argument for parameter 'name' in call
print(d.speak())
