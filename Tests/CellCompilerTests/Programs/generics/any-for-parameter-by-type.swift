protocol Shape { static var sides: Int { get }; init() }
struct Sq: Shape { static let sides = 4 }
struct Ci: Shape { static let sides = 0 }
func sides<T: Shape>(_ s: T) -> Int { T.sides }
func make<T: Shape>(_ s: T) -> [T] { [T(), s] }
let all: [any Shape] = [Sq(), Ci()]
for s in all { print(sides(s)) }
print(make(all[0]).count)
func some(_ s: some Shape) -> Int { type(of: s).sides }
print(some(all[1]))
func name<T: Shape>(_ s: T) -> String { "\(T.self) \(type(of: s)) \(T.self == Sq.self)" }
print(all.map { name($0) })
func add<T: Shape>(_ s: inout T) { s = T() }
var one: any Shape = Ci()
add(&one)
print(type(of: one))

/* output:
4
0
2
0
["Sq Sq true", "Ci Ci false"]
Ci
*/
