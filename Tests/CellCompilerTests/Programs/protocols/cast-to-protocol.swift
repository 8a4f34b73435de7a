protocol Shape { func area() -> Double }
protocol Named { var name: String { get } }
struct Square: Shape, Named { let side: Double; let name = "square"; func area() -> Double { side * side } }
struct Circle: Shape { let r: Double; func area() -> Double { 3 * r * r } }
class Thing {}
class Person: Named { var name: String; init(_ n: String) { name = n } }
class Student: Person, Shape { func area() -> Double { 1 } }
let all: [Any] = [Square(side: 2), Circle(r: 1), 5, "text", Thing(), Person("Ann"), Student("Bob"), [1, 2]]
for x in all {
    var parts: [String] = []
    if let s = x as? Shape { parts.append("shape \(s.area())") }
    if let n = x as? Named { parts.append("named \(n.name)") }
    if x is Shape & Named { parts.append("both") }
    if x is Person { parts.append("person") }
    print(parts.isEmpty ? "nothing" : parts.joined(separator: ", "))
}
let shapes: [any Shape] = [Square(side: 3), Circle(r: 2)]
for s in shapes where s is Named { print((s as! Named).name) }
for s in shapes {
    switch s {
    case let n as Named: print("named", n.name)
    case is Circle: print("circle")
    default: print("?")
    }
}
func describe<T>(_ x: T) -> String {
    if let n = x as? Named { return "N:" + n.name }
    if x is CustomStringConvertible { return "C:\(x)" }
    return "?"
}
print(describe(Person("Z")), describe(3), describe(Thing()))
let err: Error? = nil
print(err is Named)
/* output:
shape 4.0, named square, both
shape 3.0
nothing
nothing
nothing
named Ann, person
shape 1.0, named Bob, both, person
nothing
square
named square
circle
N:Z C:3 ?
false
*/
