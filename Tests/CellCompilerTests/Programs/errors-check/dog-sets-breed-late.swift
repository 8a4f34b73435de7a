class Animal {
  let name: String
  init(name: String) { self.name = name }
  func speak() -> String { "..." }
}
class Dog: Animal {
  let breed: String
  init(name: String, breed: String) {
    super.init(name: name)
    self.breed = breed
  }
  override func speak() -> String { "Woof" }
}
class Cat: Animal {
  func speak() -> String { "Meow" }  // error: overriding declaration requires an 'override' keyword
}
print(Dog(name: "Rex", breed: "x").speak())
