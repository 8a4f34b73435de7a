class Animal {
  let name: String
  var age: Int
  init(name: String) {
    self.name = name
  }  // error: return from initializer without initializing all stored properties
}
class Dog: Animal {
  var breed: String
  init(breed: String) {
    super.init(name: "dog")  // error: property 'self.breed' not initialized at super.init call
    self.breed = breed
  }
}
class Cat: Animal {
  var lives: Int
  override init(name: String) {
    self.lives = 9
    print(self.name)  // error: 'self' used in property access 'name' before 'super.init' call
    super.init(name: name)
  }
}
struct P {
  let x: Int
  init() { }  // error: return from initializer without initializing all stored properties
  init(x: Int) { self.x = x; self.x = 2 }  // error: immutable value 'self.x' may only be initialized once
}
