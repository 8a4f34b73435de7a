class Animal {
  var name: String { "animal" }
  func speak() -> String { "…" }
  func eat() {}
}
class Cat: Animal {
  override let name = "cat"  // error: cannot override with a stored property 'name'
}
class Dog: Animal {
  private override func speak() -> String { "woof" }  // error: overriding instance method must be as accessible as the declaration it overrides
  override func eat() { print("eats") }
}
Dog().eat()
