// `some` behind inout and inside other types stands for a type without a name.
protocol Shape { var area: Double { get } }
struct Square: Shape { var side: Double; var area: Double { side * side } }
struct Dot: Shape { var area: Double { 0 } }

func total(_ shapes: [some Shape]) -> Double { shapes.reduce(0) { $0 + $1.area } }
func first(_ table: [String: some Shape], _ key: String) -> Double? { table[key]?.area }
func present(_ shape: (some Shape)?) -> String { shape.map { "\($0.area)" } ?? "nothing" }

struct Steps: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 { state &+= 0x9E37_79B9_7F4A_7C15; return state }
}
func roll(_ times: Int, using generator: inout some RandomNumberGenerator) -> [Bool] {
  (0..<times).map { _ in Int.random(in: 1...6, using: &generator) <= 6 }
}

print(total([Square(side: 2), Square(side: 3)]), total([Dot()]))
print(first(["a": Square(side: 4)], "a") ?? -1, present(Dot()), present(nil as Square?))
var generator = Steps(state: 1)
print(roll(3, using: &generator), generator.state != 1)
/* output:
13.0 0.0
16.0 0.0 nothing
[true, true, true] true
*/
