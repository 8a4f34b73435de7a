struct V { var x: Int; func add(_ n: Int) -> Int { x + n }; static func make(_ n: Int) -> V { V(x: n) }; init(x: Int) { self.x = x }; init?(s: String) { guard let n = Int(s) else { return nil }; x = n }; mutating func inc() { x += 1 }; subscript(i: Int) -> Int { x * i }; static let zero = V(x: 0); var dbl: Int { x * 2 } }
enum Op: CaseIterable { case neg, sq; func callAsFunction(_ n: Int) -> Int { self == .neg ? -n : n * n }; static func of(_ s: String) -> Op? { ["neg": .neg, "sq": .sq][s] } }; enum W { case i(Int), pair(Int, String), lab(a: Int, b: Int) }
print([1, 2].map(V.init(x:)).map(\.x), ["1", "z"].compactMap(V.init(s:)).map(\.dbl), [3].map(V.make)[0].x, [1, 2].map(V.zero.add), [1, 2].map(V(x: 10).add), V.add(V(x: 5))(3), [4, 5].map(W.i), zip([1], ["a"]).map(W.pair), W.lab(a: 1, b: 2), zip([1, 2], [3, 4]).map { W.lab(a: $0, b: $1) }.count)
print(Op.allCases.map { $0(3) }, ["neg", "x"].map(Op.of), ["neg"].compactMap(Op.of).map { $0(7) }, [1.5, 2.5].map(Int.init), ["a", "b"].map(Character.init), [1, 2].map(Double.init), ["1.5", "q"].map(Double.init), [1, 2].map(String.init), "abc".map(String.init), ["x", "y"].map { $0.uppercased }.map { $0() }, ["b", "a"].sorted(by: <), [1, 2, 3].reduce(0, +), [2, 3].reduce(1, *), [true, false].reduce(true) { $0 && $1 }, [[1], [2]].reduce([], +), [1, 5, 3].reduce(Int.min, max), ["a", "b"].reduce("", +), [3, 1].max(by: <)!, zip([1, 2], [3, 4]).map(+), zip([5], [3]).map(-), zip([1, 2], [2, 1]).map(<), [1, -2].map(abs), [4.0, 9].map { $0.squareRoot() }, ["b": 2].map(\.value), [1, 2].map(-), [true].map(!))
func apply<A, B>(_ f: (A) -> B, _ a: A) -> B { f(a) }; func twice<T>(_ f: @escaping (T) -> T) -> (T) -> T { { f(f($0)) } }; func id<T>(_ x: T) -> T { x }; print(apply(V.init(x:), 3).x, apply(id, "s"), twice { $0 + 3 }(1), twice(twice { $0 * 2 })(1), apply(\V.dbl, V(x: 4)), apply({ $0.count }, "abc"), apply(Int.init(exactly:), 3.0) as Any, apply(String.init(describing:), [1]), apply(V.zero.add, 9), twice(id)(5))
let table: [(String, (Double) -> Double)] = [("sq", { $0 * $0 }), ("half", { $0 / 2 }), ("root", { $0.squareRoot() }), ("abs", abs), ("neg", -)]; for (n, f) in table { print(n, f(16), terminator: "; ") }; print(); let fs: [String: (Int, Int) -> Int] = ["+": (+), "max": max, "first": { a, _ in a }, "pow": { a, b in (0..<b).reduce(1) { r, _ in r * a } }]; print(fs.keys.sorted().map { "\($0)=\(fs[$0]!(3, 4))" })
var log: [String] = []; func trace(_ name: String) -> () -> Void { log.append("make " + name); return { log.append("call " + name) } }; let t = trace("a"); t(); trace("b")(); print(log); let lazyAdd = { (a: Int) in { (b: Int) in { (c: Int) in a + b * c } } }; print(lazyAdd(1)(2)(3)); let overloaded: (Int) -> String = describe; let other: (String) -> String = describe; func describe(_ n: Int) -> String { "int \(n)" }; func describe(_ s: String) -> String { "str \(s)" }; print(overloaded(1), other("q"), [1, 2].map(describe), ["x"].map(describe))
func vari(_ xs: Int...) -> Int { xs.count }; func def(_ a: Int, b: Int = 10) -> Int { a + b }; func labeled(from a: Int, to b: Int) -> Int { b - a }; func inoutF(_ x: inout [Int]) { x.append(0) }; func thrower(_ n: Int) throws -> Int { if n > 1 { throw Bad() }; return n }; struct Bad: Error {}; let lf = labeled, df: (Int, Int) -> Int = def, io = inoutF; var arr = [1]; io(&arr); print(lf(1, 5), df(1, 2), [1].map { def($0) }, arr, (try? [1, 2].map(thrower)) as Any, try [0, 1].map(thrower), [1, 2].compactMap { try? thrower($0) }, labeled(from:to:)(2, 9), vari(1, 2))
class Btn { var handlers: [(Btn) -> Void] = []; var name: String; init(_ n: String) { name = n }; func rename(_ s: String) { name = s }; func tap() { handlers.forEach { $0(self) } }; lazy var shout: () -> String = { [unowned self] in self.name.uppercased() } }; let b = Btn("ok"); b.handlers.append { $0.rename($0.name + "!") }; b.handlers += [{ btn in print("tapped", btn.name) }]; b.tap(); b.tap(); let rn = b.rename; rn("new"); print(b.name, b.shout()); Btn.rename(b)("via type"); print(b.name)
/* output:
[1, 2] [2] 3 [1, 2] [11, 12] 8 [main.W.i(4), main.W.i(5)] [main.W.pair(1, "a")] lab(a: 1, b: 2) 2
[-3, 9] [Optional(main.Op.neg), nil] [-7] [1, 2] ["a", "b"] [1.0, 2.0] [Optional(1.5), nil] ["1", "2"] ["a", "b", "c"] ["X", "Y"] ["a", "b"] 6 6 false [1, 2] 5 ab 3 [4, 6] [2] [true, false] [1, 2] [2.0, 3.0] [2] [-1, -2] [false]
3 s 7 16 8 3 Optional(3) [1] 9 5
sq 256.0; half 8.0; root 4.0; abs 16.0; neg -16.0; 
["+=7", "first=3", "max=4", "pow=81"]
["make a", "call a", "make b", "call b"]
7
int 1 str q ["int 1", "int 2"] ["str x"]
4 3 [11] [1, 0] nil [0, 1] [1] 7 2
tapped ok!
tapped ok!!
new NEW
via type
*/
