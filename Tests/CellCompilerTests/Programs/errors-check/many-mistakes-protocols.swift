protocol Animal { var name: String { get }; func speak() -> String; init(name: String); static var legs: Int { get } }
struct Dog: Animal { var name: String } // error:
class Cat: Animal { let name: String; func speak() -> String { "meow" }; init(name: String) { self.name = name }; static let legs = 4 } // error:
final class Bird: Animal { private let name: String; func speak() -> Int { 1 }; required init(name: String) { self.name = name }; static var legs = 2 } // error:
extension Animal { func speak() -> String { "..." } }
struct Fish: Animal { var name: String; static let legs = 0; func swim() -> String { speak() + name } }
let a: Animal = Fish(name: "f")
print(a.swim()) // error:
print(a.speak(), type(of: a).legs)
let b = Animal(name: "x") // error:
func f<T: Animal>(_ t: T) -> String { t.speak() + String(T.legs) }
print(f(a), f(3)) // error:
struct G<T> where T: Animal { var t: T }
let g = G(t: 5) // error:
protocol HasID { associatedtype ID: Hashable; var id: ID { get } }
struct User: HasID { let id: [Int: Int] }
let h: HasID = User(id: [:])
let i: any HasID = User2(id: 1)
struct User2: HasID { let id: Int }
print(i.id == 1) // error:
extension Int: Animal2 { func x() {} } // error:
protocol Animal2 { func x(); func y() }
