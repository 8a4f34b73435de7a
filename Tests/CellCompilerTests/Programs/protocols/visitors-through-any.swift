protocol Visitor { associatedtype R; func num(_ n: Double) -> R; func add(_ a: R, _ b: R) -> R; func mul(_ a: R, _ b: R) -> R }
indirect enum Ex { case n(Double), add(Ex, Ex), mul(Ex, Ex)
  func accept<V: Visitor>(_ v: V) -> V.R { switch self { case .n(let d): v.num(d); case .add(let a, let b): v.add(a.accept(v), b.accept(v)); case .mul(let a, let b): v.mul(a.accept(v), b.accept(v)) } } }
struct Eval: Visitor { func num(_ n: Double) -> Double { n }; func add(_ a: Double, _ b: Double) -> Double { a + b }; func mul(_ a: Double, _ b: Double) -> Double { a * b } }
struct Show: Visitor { func num(_ n: Double) -> String { "\(n)" }; func add(_ a: String, _ b: String) -> String { "(\(a) + \(b))" }; func mul(_ a: String, _ b: String) -> String { "\(a) * \(b)" } }
extension Ex: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { init(floatLiteral v: Double) { self = .n(v) }; init(integerLiteral v: Int) { self = .n(Double(v)) } }
extension Ex { static func + (a: Ex, b: Ex) -> Ex { .add(a, b) }; static func * (a: Ex, b: Ex) -> Ex { .mul(a, b) } }
let e: Ex = 2 * (3 + 1.5)
print(e.accept(Show()), e.accept(Eval()))
let vs: [any Visitor] = [Eval(), Show()]
for v in vs { print(e.accept(v)) }
func count(_ v: some Visitor) -> String { "\(type(of: v)) \(e.accept(v))" }
print(vs.map { count($0) })

/* output:
2.0 * (3.0 + 1.5) 9.0
9.0
2.0 * (3.0 + 1.5)
["Eval 9.0", "Show 2.0 * (3.0 + 1.5)"]
*/
