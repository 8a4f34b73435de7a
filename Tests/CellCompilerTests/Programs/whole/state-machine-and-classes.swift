class Logger { static let shared = Logger(); private init() {}; private(set) var lines: [String] = []; func log(_ s: @autoclosure () -> String, level: Int = 1, file: String = #function) { if level > 0 { lines.append("[\(file)] \(s())") } } }
protocol State: AnyObject { var machine: Machine? { get set }; func handle(_ e: Machine.Event) -> State }
final class Machine { enum Event: String, CaseIterable { case start, pause, stop; static var first: Event { allCases[0] } }
  private(set) var state: State
  init(_ s: State) { state = s; s.machine = self }
  func send(_ e: Event) { let n = state.handle(e); if n !== state { Logger.shared.log("\(type(of: state)) -> \(type(of: n)) on \(e.rawValue)"); state = n; n.machine = self } else { Logger.shared.log("ignored \(e)") } } }
final class Idle: State { weak var machine: Machine?; func handle(_ e: Machine.Event) -> State { e == .start ? Running() : self } }
final class Running: State { weak var machine: Machine?; var ticks = 0; func handle(_ e: Machine.Event) -> State { switch e { case .start: ticks += 1; return self; case .pause: return Paused(self); case .stop: return Idle() } } }
final class Paused: State { weak var machine: Machine?; let inner: Running; init(_ r: Running) { inner = r }; func handle(_ e: Machine.Event) -> State { switch e { case .start: inner; case .pause: self; case .stop: Idle() } } }
let m = Machine(Idle())
for e in [Machine.Event.pause, .start, .start, .pause, .pause, .start, .stop] { m.send(e) }
print(Logger.shared.lines.joined(separator: "\n"))
print(Machine.Event.first, Machine.Event(rawValue: "stop")!, Machine.Event(rawValue: "x") as Any, m.state is Idle, m.state.machine === m)
class Base { class var kind: String { "base" }; class func make() -> Self { self.init() }; required init() {}; func who() -> String { "\(Self.kind) \(type(of: self))" } }
class Derived: Base { override class var kind: String { "derived" } }
print(Base.make().who(), Derived.make().who(), (Derived.make() as Base).who())
let kinds: [Base.Type] = [Base.self, Derived.self]
print(kinds.map { $0.kind }, kinds.map { $0.init().who() }, kinds[1] == Derived.self)
struct Weak<T: AnyObject> { weak var value: T?; init(_ v: T) { value = v } }

class Obs { var handlers: [(Int) -> Void] = []; var v = 0 { willSet { handlers.forEach { $0(newValue) } } didSet { if v > 5 { v = 5 } } } }
let o = Obs(); var seen: [Int] = []
o.handlers.append { seen.append($0) }; o.handlers.append { [weak o] in print("now", $0, "was", o?.v ?? -1) }
o.v = 3; o.v += 10; print(o.v, seen)
func change(_ x: inout Int) { x += 1; x += 1 }
change(&o.v); print(o.v, seen)
class Temp { var c = 0.0; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } } }
let tmp = Temp(); tmp.f = 212; tmp.f -= 180; print(tmp.c, tmp.f)

/* output:
[send(_:)] ignored pause
[send(_:)] Idle -> Running on start
[send(_:)] ignored start
[send(_:)] Running -> Paused on pause
[send(_:)] ignored pause
[send(_:)] Paused -> Running on start
[send(_:)] Running -> Idle on stop
start stop nil true true
base Base derived Derived derived Derived
["base", "derived"] ["base Base", "derived Derived"] true
now 3 was 0
now 13 was 3
5 [3, 13]
now 7 was 5
5 [3, 13, 7]
0.0 32.0
*/
