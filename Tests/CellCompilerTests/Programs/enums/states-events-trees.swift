enum Light: CaseIterable { case red, green, yellow; var next: Light { switch self { case .red: .green; case .green: .yellow; case .yellow: .red } }; var seconds: Int { switch self { case .red, .green: return 30; case .yellow: return 5 } } }
struct Machine { private(set) var state: Light = .red; private var ticks = 0; mutating func tick(_ n: Int = 1) { for _ in 0..<n { ticks += 1; if ticks >= state.seconds { state = state.next; ticks = 0 } } } }
var m = Machine(); m.tick(31); print(m.state); m.tick(35); print(m.state, m)
enum Event { case key(Character, shift: Bool), click(x: Int, y: Int), quit }
func handle(_ e: Event) -> String { switch e { case .key(let c, shift: true): return "K\(c)"; case let .key(c, _): return "k\(c)"; case .click(let x, let y) where x == y: return "diag"; case .click(x: 0, y: _): return "edge"; case .click: return "click"; case .quit: return "q" } }
print([Event.key("a", shift: true), .key("b", shift: false), .click(x: 1, y: 1), .click(x: 0, y: 3), .click(x: 5, y: 3), .quit].map(handle))
enum Json: CustomStringConvertible { case null, bool(Bool), num(Double), str(String); indirect case arr([Json]); case obj([(String, Json)])
  var description: String { switch self { case .null: return "null"; case .bool(let b): return "\(b)"; case .num(let d): return d == d.rounded() ? String(Int(d)) : String(d); case .str(let s): return "\"\(s)\""; case .arr(let a): return "[" + a.map(\.description).joined(separator: ",") + "]"; case .obj(let o): return "{" + o.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}" } } 
  var depth: Int { switch self { case .arr(let a): return 1 + (a.map(\.depth).max() ?? 0); case .obj(let o): return 1 + (o.map { $0.1.depth }.max() ?? 0); default: return 0 } } }
let j = Json.obj([("a", .arr([.num(1), .num(2.5), .null])), ("b", .bool(true)), ("c", .str("x"))]); print(j, j.depth)
indirect enum Expr { case n(Int), add(Expr, Expr), mul(Expr, Expr), neg(Expr); func eval() -> Int { switch self { case .n(let v): v; case let .add(a, b): a.eval() + b.eval(); case let .mul(a, b): a.eval() * b.eval(); case .neg(let a): -a.eval() } } }
print(Expr.add(.n(2), .mul(.n(3), .neg(.n(4)))).eval())
extension Expr: Equatable {}
print(Expr.n(1) == .n(1), Expr.add(.n(1), .n(2)) == .add(.n(1), .n(3)))
/* output:
green
red Machine(state: main.Light.red, ticks: 1)
["Ka", "kb", "diag", "edge", "click", "q"]
{"a":[1,2.5,null],"b":true,"c":"x"} 2
-10
true false
*/
