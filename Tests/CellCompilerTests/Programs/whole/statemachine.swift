enum Event: String, CaseIterable { case coin, push, reset }
enum State: Equatable { case locked(coins: Int), unlocked, broken(reason: String) }
struct Turnstile {
  private(set) var state = State.locked(coins: 0) { willSet { log.append("\(state) -> \(newValue)") } }
  var log: [String] = []
  let price: Int
  var onChange: ((State, State) -> Void)?
  mutating func handle(_ e: Event) {
    let old = state
    switch (state, e) {
    case (.locked(let n), .coin) where n + 1 >= price: state = .unlocked
    case let (.locked(n), .coin): state = .locked(coins: n + 1)
    case (.locked, .push): state = .broken(reason: "forced")
    case (.unlocked, .push): state = .locked(coins: 0)
    case (.unlocked, .coin): break
    case (.broken, .reset): state = .locked(coins: 0)
    case (_, .reset), (.broken, _): return
    }
    if old != state { onChange?(old, state) }
  }
}
var t = Turnstile(price: 2)
var changes = 0
t.onChange = { _, _ in changes += 1 }
for e in "coin coin push coin push push nope reset".split(separator: " ").compactMap({ Event(rawValue: String($0)) }) {
  t.handle(e)
  if case .broken(let why) = t.state { print("broken:", why) }
}
t.log.forEach { print($0) }
print(changes, t.state == .locked(coins: 0), Event.allCases.map(\.rawValue))
protocol Machine { associatedtype S: Hashable; var table: [S: [Character: S]] { get }; var start: S { get }; var accepting: Set<S> { get } }
extension Machine {
  func accepts(_ input: String) -> Bool {
    var s = start
    for c in input { guard let n = table[s]?[c] else { return false }; s = n }
    return accepting.contains(s)
  }
}
struct Even: Machine { enum S { case even, odd }
  let table: [S: [Character: S]] = [.even: ["0": .even, "1": .odd], .odd: ["0": .odd, "1": .even]]
  var start: S { .even }
  let accepting: Set<S> = [.even] }
struct Mod3: Machine { let start = 0, accepting: Set = [0]
  var table: [Int: [Character: Int]] { Dictionary(uniqueKeysWithValues: (0..<3).map { r in (r, ["0": r * 2 % 3, "1": (r * 2 + 1) % 3]) }) } }
print(["", "11", "10", "2"].map(Even().accepts), (0...6).map { String($0, radix: 2) }.filter(Mod3().accepts))
/* output:
broken: forced
broken: forced
locked(coins: 0) -> locked(coins: 1)
locked(coins: 1) -> unlocked
unlocked -> locked(coins: 0)
locked(coins: 0) -> locked(coins: 1)
locked(coins: 1) -> broken(reason: "forced")
broken(reason: "forced") -> locked(coins: 0)
6 true ["coin", "push", "reset"]
[true, true, false, false] ["0", "11", "110"]
*/
