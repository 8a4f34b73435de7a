protocol Shape { var area: Double { get } }
struct Sq: Shape { var s: Double; var area: Double { s * s } }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r } }
class Animal { func speak() -> String { "..." } }
class Dog: Animal { override func speak() -> String { "Woof" } }
class Cat: Animal { override func speak() -> String { "Meow" } }
let flag = true
let s: Shape = flag ? Sq(s: 2) : Ci(r: 1)
print(s.area)
let a = flag ? Dog() as Animal : Cat()
print(a.speak())
let animals = [Dog(), Cat()]
print(animals.map { $0.speak() })
let shapes: [any Shape] = [Sq(s: 1), Ci(r: 2)]
print(shapes.map(\.area).reduce(0, +))
let t: Animal = flag ? Dog() : Cat()
print(t.speak())
let x: Int? = flag ? 1 : nil
let y = flag ? x : 2
print(y as Any)
let z = flag ? 1 : 2.5
print(z)
let label = if let x, x > 0 { "pos" } else { "neg" }
print(label)
let n = switch x { case .some(let v) where v > 5: "big"; case .some: "small"; case nil: "none" }
print(n)
let d: Double = if flag { 1 } else { 2 }
print(d)
let opt: Double? = if flag { 1 } else { nil }
print(opt!)
func grade(_ n: Int) -> String { switch n { case 90...: "A"; case 80..<90: "B"; default: "C" } }
print([95, 85, 10].map(grade))
func desc(_ s: some Shape) -> String { "area \(s.area)" }
print(desc(Sq(s: 3)))
func pick(_ b: Bool) -> any Shape { b ? Sq(s: 1) : Ci(r: 1) }
print(pick(false).area)
let res: Result<Int, Error> = flag ? .success(3) : .failure(NSErr.bad)
enum NSErr: Error { case bad }
print((try? res.get()) ?? 0)
/* output:
4.0
Woof
["Woof", "Meow"]
13.0
Woof
Optional(1)
1.0
pos
small
1.0
1.0
["A", "B", "C"]
area 9.0
3.0
3
*/
