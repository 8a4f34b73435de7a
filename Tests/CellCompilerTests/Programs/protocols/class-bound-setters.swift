protocol Pet: AnyObject {
  var owner: String? { get set }
  var visits: Int { get set }
}
extension Pet {
  func adopt(by name: String) { owner = name; visits += 1 }
  func leave() { owner = nil }
}
class Animal {}
class Cat: Animal, Pet { var owner: String?; var visits = 0 }
final class Dog: Pet { var owner: String? = "Bo"; var visits = 0 { didSet { print("visit", oldValue, visits) } } }
class Lion: Cat { override var visits: Int { didSet { print("roar") } } }
func pass<P: Pet>(_ pet: P, to name: String) { pet.leave(); pet.adopt(by: name); pet.owner?.append("!") }
let zoo: [any Pet] = [Cat(), Dog(), Lion()]
for pet in zoo { pet.adopt(by: "Ann"); print(pet.owner ?? "-", pet.visits) }
let cat = Cat()
pass(cat, to: "Eve")
print(cat.owner ?? "-", cat.visits)
let animals: [Animal] = [Animal(), cat, Lion()]
for case let pet as Pet in animals { pet.adopt(by: "Zoe") }
print(animals.compactMap { ($0 as? Pet)?.owner })
/* output:
Ann 1
visit 0 1
Ann 1
roar
Ann 1
Eve! 1
roar
["Zoe", "Zoe"]
*/
