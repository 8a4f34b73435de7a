struct P { var name: String; var age: Int }
let ps = [P(name: "b", age: 3), P(name: "a", age: 9)]
print(ps.map(\.name), ps.map(\.age).reduce(0, +))  // prints: ["b", "a"] 12
print(ps.sorted { $0.age > $1.age }.map(\.name.count))  // prints: [1, 1]
