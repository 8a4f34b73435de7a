class Animal {
  var name: String
  var age = 1
  init(name: String) { self.name = name }
  func speak() -> String { "..." }
  var title: String { "animal " + name }
  func intro() -> String { title + " says " + speak() }
}
class Dog: Animal {
  var tricks: [String] = []
  override func speak() -> String { "woof" }
  override var title: String { "dog " + name }
  init(name: String, trick: String) {
    super.init(name: name)
    tricks.append(trick)
  }
}
class Puppy: Dog { override func speak() -> String { super.speak() + "!" } }
let a: Animal = Puppy(name: "Bo", trick: "roll")
print(a.intro())  // prints: dog Bo says woof!
let b = a
b.age += 5
print(a.age, a === b, a is Dog)  // prints: 6 true true
if let p = a as? Puppy {
  p.tricks[0] = "sit"
  print(p.tricks)  // prints: ["sit"]
}
