class Animal { let name: String; init(_ n: String) { name = n }; func sound() -> String { "..." } }
class Dog: Animal { override func sound() -> String { "Woof" } }
class Cat: Animal { override func sound() -> String { "Meow" } }
let zoo = [Dog("Rex"), Cat("Tom"), Animal("X")]
print(zoo.map { $0.sound() }, zoo.compactMap { $0 as? Dog }.map(\.name), zoo.first { $0 is Cat }?.name ?? "")
let pick = zoo.count > 2 ? Dog("A") : Cat("B")
print(pick.sound())
let byName = Dictionary(uniqueKeysWithValues: zoo.map { ($0.name, $0) })
print(byName["Tom"]?.sound() ?? "none", (byName["Q"] ?? Dog("new")).sound())
let makers: [String: (String) -> Animal] = ["dog": Dog.init, "cat": { Cat($0) }, "any": Animal.init]
print(makers.keys.sorted().map { makers[$0]!("z").sound() })
func build<T: Animal>(_ t: T.Type, _ n: String, _ f: (String) -> T) -> T { f(n) }
print(build(Dog.self, "d") { Dog($0) }.sound(), build(Cat.self, "c", Cat.init).name)
let kinds: [Animal.Type] = [Dog.self, Cat.self]
print(kinds.map { "\($0)" }, kinds.contains { $0 == Cat.self })
let mixed: [Any] = [1, "a", 2.5, Dog("q"), [1, 2], ("x", 1), Optional(3) as Any]
print(mixed.map { v -> String in switch v { case let i as Int: "int \(i)"; case let s as String: "str \(s)"; case is Double: "dbl"; case let a as Animal: a.sound(); case let xs as [Int]: "ints \(xs.count)"; case let (s, n) as (String, Int): "\(s)\(n)"; default: "?" } })
let sounds: [() -> String] = zoo.map { a in { a.sound() + "!" } } + [{ "end" }]
print(sounds.map { $0() }, zoo.map(Animal.sound).map { $0() })
let opt: Animal? = Dog("o")
print(opt?.sound() ?? "-", (opt as? Dog)?.name ?? "no", opt.map { $0.name.count } ?? 0, (opt as? Cat)?.sound() as Any)
let grouped = Dictionary(grouping: zoo, by: { "\(type(of: $0))" }).mapValues(\.count)
print(grouped.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
struct Lazy<T> { private let f: () -> T; init(_ f: @autoclosure @escaping () -> T) { self.f = f }; var value: T { f() } }
print(Lazy(1 + 2).value, Lazy("a" + "b").value, [Lazy(1), Lazy(2)].map(\.value))
/* output:
["Woof", "Meow", "..."] ["Rex"] Tom
Woof
Meow Woof
["...", "Meow", "Woof"]
Woof c
["Dog", "Cat"] true
["int 1", "str a", "dbl", "Woof", "ints 2", "x1", "int 3"]
["Woof!", "Meow!", "...!", "end"] ["Woof", "Meow", "..."]
Woof o 1 nil
["Animal1", "Cat1", "Dog1"]
3 ab [1, 2]
*/
