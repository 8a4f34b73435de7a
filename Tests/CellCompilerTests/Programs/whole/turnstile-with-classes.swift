protocol State: AnyObject { var name: String { get }; func handle(_ e: Event, in m: Machine) -> State? ; func enter() ; func exit() }
extension State { func enter() { print("  enter \(name)") }; func exit() { print("  exit \(name)") }; var name: String { String(describing: type(of: self)) } }
enum Event: String, CaseIterable { case coin, push, fail, reset; init?(code: Int) { guard Event.allCases.indices.contains(code) else { return nil }; self = Event.allCases[code] } }
final class Machine { private(set) var state: State; var coins = 0; private var log: [(from: String, event: Event, to: String)] = []; var observers: [(String) -> Void] = []
  init(_ s: State) { state = s; s.enter() }
  func send(_ e: Event) { guard let next = state.handle(e, in: self) else { observers.forEach { $0("ignored \(e)") }; return }
    log.append((state.name, e, next.name)); state.exit(); state = next; state.enter() }
  var summary: String { log.map { "\($0.from)-\($0.event.rawValue)->\($0.to)" }.joined(separator: " | ") } }
final class Locked: State { func handle(_ e: Event, in m: Machine) -> State? { switch e { case .coin: m.coins += 1; return Unlocked(); case .fail: return Broken(previous: self); default: return nil } } }
final class Unlocked: State { func handle(_ e: Event, in m: Machine) -> State? { switch e { case .push: return Locked(); case .coin: m.coins += 1; return nil; case .fail: return Broken(previous: self); case .reset: return nil } } }
final class Broken: State { let previous: State; init(previous: State) { self.previous = previous }; var name: String { "Broken(\(previous.name))" }; func handle(_ e: Event, in m: Machine) -> State? { e == .reset ? previous : nil }; func enter() { print("  !!!") } }
let m = Machine(Locked()); m.observers.append { print("  note:", $0) }
for c in [0, 1, 1, 0, 0, 2, 1, 3, 9] { if let e = Event(code: c) { print(e); m.send(e) } else { print("no event \(c)") } }
print(m.summary, m.coins)
print(Dictionary(grouping: Event.allCases, by: \.rawValue.count).mapValues { $0.map(\.rawValue) }.sorted { $0.key < $1.key }.map { "\($0): \($1)" })
/* output:
  enter Locked
coin
  exit Locked
  enter Unlocked
push
  exit Unlocked
  enter Locked
push
  note: ignored push
coin
  exit Locked
  enter Unlocked
coin
  note: ignored coin
fail
  exit Unlocked
  !!!
push
  note: ignored push
reset
  exit Broken(Unlocked)
  enter Unlocked
no event 9
Locked-coin->Unlocked | Unlocked-push->Locked | Locked-coin->Unlocked | Unlocked-fail->Broken(Unlocked) | Broken(Unlocked)-reset->Unlocked 3
["4: [\"coin\", \"push\", \"fail\"]", "5: [\"reset\"]"]
*/
