class Animal {
  var name: String
  init(name: String) { self.name = name }
  func speak() -> String { "..." }
  final func sleep() {}
}
class Dog: Animal {
  func speak() -> String { "Woof" }  // error: overriding declaration requires an 'override' keyword
  override func sleep() {}  // error: instance method overrides a 'final' instance method
  override func run() {}  // error: method does not override any method from its superclass
  override func speak(loud: Bool) -> String { "WOOF" }  // error: method does not override any method from its superclass
}
class Cat: Animal {
  override func speak() -> Int { 3 }  // error: method does not override any method from its superclass
}
print(Dog(name: "Rex").speak())
