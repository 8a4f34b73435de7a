protocol Shape { var area: Int { get } }
struct Square: Shape {
  var side: Int
  var area: Int { side * side }
}
struct Dot: Shape { var area: Int { 0 } }
let squares = [Square(side: 1), Square(side: 2)]
let dots = [Dot()]
let all: [any Shape] = [Square(side: 3)] + squares
let both: [any Shape] = squares + dots
let three: [Shape] = [Square(side: 3), Dot()] + squares
print(all.map(\.area), both.map(\.area), three.count)
func total(_ shapes: [any Shape]) -> Int { shapes.reduce(0) { $0 + $1.area } }
print(total(squares + [Square(side: 5)]), total(dots + squares))
class Animal { var sound: String { "?" } }
class Dog: Animal { override var sound: String { "woof" } }
class Cat: Animal { override var sound: String { "meow" } }
let zoo: [Animal] = [Dog(), Cat()] + [Dog()]
let more: [Animal] = [Dog()] + [Cat()] + zoo
print(zoo.map(\.sound), more.count)
let maybe: [Int?] = [1, 2] + [nil]
print(maybe.compactMap { $0 })
/* output:
[9, 1, 4] [1, 4, 0] 4
30 5
["woof", "meow", "woof"] 5
[1, 2]
*/
