struct Email { let user: String, host: String; init?(_ s: String) { let p = s.split(separator: "@", omittingEmptySubsequences: false).map(String.init); guard p.count == 2, p.allSatisfy({ !$0.isEmpty }) else { return nil }; (user, host) = (p[0], p[1]) } }
print(Email("a@b.c")?.host ?? "bad", Email("nope") == nil, ["x@y", "@", "q@r@s"].compactMap(Email.init).map(\.user))
class Vehicle { let wheels: Int; var name: String; init(wheels: Int, name: String = "vehicle") { self.wheels = wheels; self.name = name }; convenience init() { self.init(wheels: 4) }; convenience init?(code: Character) { switch code { case "b": self.init(wheels: 2, name: "bike"); case "c": self.init(); default: return nil } }
  func describe() -> String { "\(name) with \(wheels)" } }
class Truck: Vehicle { var load: Double; lazy var label = "\(name)#\(Int(load))"; init(load: Double) { self.load = load; super.init(wheels: 6, name: "truck"); name += "!" }; override convenience init(wheels: Int, name: String) { self.init(load: Double(wheels)) }; override func describe() -> String { super.describe() + " carrying \(load)" } }
print(Vehicle().describe(), Vehicle(code: "b")!.describe(), Vehicle(code: "z") == nil, Truck(load: 3).describe(), Truck().describe(), Truck(code: "b")!.describe(), Truck(load: 2).label, Vehicle(wheels: 3).name)
class Shape { class var sides: Int { 0 }; static var made = 0; required init() { Self.made += 1 }; static func make() -> Self { Self() }; func copy() -> Self { type(of: self).init() }; var info: String { "\(type(of: self)):\(Self.sides)" } }
class Tri: Shape { override class var sides: Int { 3 } }; final class Eq: Tri { override class var sides: Int { super.sides * 10 }; var extra = "e" }
print(Shape.make().info, Tri.make().copy().info, Eq.make().extra, Shape.made, ([Tri.self, Eq.self] as [Shape.Type]).map { $0.init().info }, Tri() is Shape, (Eq() as Shape) is Tri)
struct Config { var host = "localhost", port = 80; var tags: [String] = []; var url: String { "\(host):\(port)" }; static let `default` = Config(); func with(_ f: (inout Config) -> Void) -> Config { var c = self; f(&c); return c } }
print(Config().url, Config(port: 8080).url, Config(host: "h", tags: ["a"]).tags, Config.default.with { $0.port = 1; $0.tags += ["z"] }.url)
enum Level: Int, Comparable, CaseIterable, CustomStringConvertible { case low = 1, mid, high = 10; init(score: Double) { self = score < 0.3 ? .low : score < 0.7 ? .mid : .high }; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }; var description: String { "L\(rawValue)" }; var next: Level? { Level(rawValue: rawValue + 1) }; mutating func bump() { self = next ?? .high }; static var worst: Level { allCases.min()! } }
var lv = Level(score: 0.1); lv.bump(); print(lv, lv.next as Any, Level.allCases, Level(rawValue: 10)!, Level(rawValue: 5) == nil, Level.worst, [Level.high, .low].sorted(), Level.mid > .low, Level.allCases.firstIndex(of: .high)!); lv.bump(); print(lv.hashValue == Level.high.hashValue)
struct Meters { var v: Double; init(_ v: Double) { self.v = v }; init(km: Double) { self.init(km * 1000) } }; extension Meters { init(feet f: Double) { self.init(f * 0.3048) }; static let zero = Meters(0) }; extension Double { var m: Meters { Meters(self) }; var km: Meters { .init(km: self) } }; print(Meters(feet: 10).v, 2.5.km.v, 3.0.m.v, Meters.zero.v)
struct Stack<E> { private var e: [E]; init(_ e: E...) { self.e = e }; init<S: Sequence>(from s: S) where S.Element == E { e = Array(s) }; init(repeating x: E, _ n: Int) { e = Array(repeating: x, count: n) }; var top: E? { e.last }; var count: Int { e.count } }; print(Stack(1, 2).top!, Stack(from: "abc").top!, Stack(repeating: 0.5, 3).count, Stack<Int>().top as Any)
struct Outer { struct Inner { var x: Int; enum Mode { case on, off }; var mode = Mode.off }; var inner = Inner(x: 1); typealias Pair = (Int, Int); static func pair() -> Pair { (1, 2) } }; var o = Outer(); o.inner.x += 4; o.inner.mode = .on; print(o.inner.x, o.inner.mode, Outer.Inner(x: 9).mode == .off, Outer.pair().1, Outer.Inner.Mode.on)
class Singleton { static let shared = Singleton(); private init() { print("created") }; var n = 0; static subscript(k: String) -> Int { k.count } }; print("before"); Singleton.shared.n += 1; Singleton.shared.n += 1; print(Singleton.shared.n, Singleton["four"])
/* output:
b.c true ["x"]
vehicle with 4 bike with 2 true truck! with 6 carrying 3.0 truck! with 6 carrying 4.0 truck! with 6 carrying 2.0 truck!#2 vehicle
Shape:0 Tri:3 e 4 ["Tri:3", "Eq:30"] true true
localhost:80 localhost:8080 ["a"] localhost:1
L2 nil [L1, L2, L10] L10 true L1 [L1, L10] true 2
true
3.048 2500.0 3.0 0.0
2 c 3 nil
5 on true 2 on
before
created
2 4
*/
