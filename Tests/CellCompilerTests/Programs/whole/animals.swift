class Animal: CustomStringConvertible {
  class var kingdom: String { "Animalia" }
  static var count = 0
  let name: String
  var sound: String { "..." }
  lazy var greeting: String = { "\(name) says \(sound)" }()
  init(name: String) { self.name = name; Animal.count += 1 }
  convenience init() { self.init(name: "nobody") }
  func speak(times: Int = 1) -> String { Array(repeating: sound, count: times).joined(separator: " ") }
  var description: String { "\(type(of: self))(\(name))" }
}
class Dog: Animal {
  var tricks: [String] = []
  override class var kingdom: String { "Dogs of " + super.kingdom }
  override var sound: String { "Woof" }
  override func speak(times: Int = 2) -> String { super.speak(times: times) + "!" }
  override var description: String { super.description + tricks.description }
  func learn(_ t: String...) -> Self { tricks += t; return self }
}
final class Puppy: Dog {
  override var sound: String { super.sound.lowercased() }
  init(of mother: Dog) { super.init(name: mother.name + " jr"); tricks = mother.tricks.map { "small " + $0 } }
}
protocol Pet: AnyObject { var owner: String? { get set } }
extension Pet { func adopt(by o: String) { owner = o } }
class Cat: Animal, Pet { var owner: String?; override var sound: String { "Meow" } }
let rex = Dog(name: "Rex").learn("sit", "roll")
let zoo: [Animal] = [Animal(), rex, Puppy(of: rex), Cat(name: "Tom")]
for a in zoo { print(a, a.speak(), a.greeting, type(of: a).kingdom, separator: " | ") }
print(Animal.count, zoo.filter { $0 is Dog }.count, zoo.compactMap { $0 as? Pet }.count)
for case let dog as Dog in zoo where !(dog is Puppy) { print(dog.name, dog.tricks.count) }
if let pet = zoo[3] as? Pet { pet.adopt(by: "Ann"); print((zoo[3] as! Cat).owner ?? "-") }
switch zoo[2] { case is Puppy: print("puppy"); case let d as Dog: print(d); default: print("other") }
print(zoo[1] === rex, zoo[0] !== rex, zoo.map { $0.speak(times: 1) })
/* output:
Animal(nobody) | ... | nobody says ... | Animalia
Dog(Rex)["sit", "roll"] | Woof! | Rex says Woof | Dogs of Animalia
Puppy(Rex jr)["small sit", "small roll"] | woof! | Rex jr says woof | Dogs of Animalia
Cat(Tom) | Meow | Tom says Meow | Animalia
4 2 1
Rex 2
Ann
puppy
true true ["...", "Woof!", "woof!", "Meow"]
*/
