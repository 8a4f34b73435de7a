class Animal { let name: String; init(_ name: String) { self.name = name } }
class Dog: Animal {}
class Cat: Animal {}
let dogs = [Dog("Rex"), Dog("Bo")]
let mixed = [Dog("Ada"), Cat("Tom")]
print((mixed + dogs).map(\.name), (dogs + mixed).map(\.name))
print(([Dog("A"), Cat("B")] + dogs).count, (dogs + [Cat("C"), Dog("D")]).map(\.name))
print(type(of: dogs + mixed), type(of: dogs + [Dog("E")]))
let maybe: [Int?] = [1, nil]
let sure = [2, 3]
print(maybe + sure, sure + maybe, [1, nil] + [5], [0] + [nil, 7])
let anything: [Any] = ["x"]
print(anything + [1], (anything + dogs).count)
/* output:
["Ada", "Tom", "Rex", "Bo"] ["Rex", "Bo", "Ada", "Tom"]
4 ["Rex", "Bo", "C", "D"]
Array<Animal> Array<Dog>
[Optional(1), nil, Optional(2), Optional(3)] [Optional(2), Optional(3), Optional(1), nil] [Optional(1), nil, Optional(5)] [Optional(0), nil, Optional(7)]
["x", 1] 3
*/
