class Animal {
  let age: Int
  required init(age: Int) { self.age = age }
  required init?(text: String) { guard let n = Int(text) else { return nil }; age = n }
  class func sound() -> String { "..." }
  func speak() -> String { "\(type(of: self).sound()) at \(age)" }
}
class Dog: Animal { override class func sound() -> String { "woof" } }
class Cat: Animal {
  let lives = 9
  required init(age: Int) { super.init(age: age + 1) }
  required init?(text: String) { super.init(text: text) }
  override class func sound() -> String { "meow" }
}
let kinds: [Animal.Type] = [Animal.self, Dog.self, Cat.self]
for kind in kinds {
  let made = kind.init(age: 2)
  print(made.speak(), type(of: made))
}
print(kinds.map { $0.init(age: 5).age })
print(kinds[2].init(text: "7")?.speak() ?? "none", kinds[1].init(text: "x") == nil)
func twins(_ kind: Animal.Type) -> [Animal] { [kind.init(age: 1), kind.init(age: 1)] }
print(twins(Dog.self).map { $0.speak() })
let some = twins(Cat.self)[0]
print(type(of: some).init(age: 3).speak(), (some as? Cat)?.lives ?? 0)
/* output:
... at 2 Animal
woof at 2 Dog
meow at 3 Cat
[5, 5, 6]
meow at 7 true
["woof at 1", "woof at 1"]
meow at 4 9
*/
