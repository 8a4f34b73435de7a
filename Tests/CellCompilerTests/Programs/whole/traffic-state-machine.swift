enum Light: String, CaseIterable { case red, green, yellow
  var next: Light {
    let all = Self.allCases
    return all[(all.firstIndex(of: self)! + 1) % all.count]
  }
}

protocol StateMachine: AnyObject {
  associatedtype State: Hashable
  associatedtype Input
  var state: State { get set }
  func transition(on input: Input) -> State?
}

extension StateMachine {
  @discardableResult
  func send(_ inputs: Input...) -> Bool {
    for input in inputs {
      guard let next = transition(on: input) else { return false }
      state = next
    }
    return true
  }
}

final class Door: StateMachine {
  enum State: Hashable {
    case open(by: String)
    case closed
    case locked(code: Int, tries: Int)
  }
  enum Input { case push(String), pull, lock(Int), unlock(Int) }

  private(set) var history: [State] = []
  var state = State.closed {
    willSet { history.append(state) }
    didSet { if oldValue == state { history.removeLast() } }
  }

  func transition(on input: Input) -> State? {
    switch (state, input) {
    case (.closed, .push(let who)) where !who.isEmpty: .open(by: who)
    case (.open, .pull): .closed
    case (.closed, .lock(let code)): .locked(code: code, tries: 0)
    case (.locked(let code, _), .unlock(let key)) where key == code: .closed
    case let (.locked(code, tries), .unlock(_)) where tries < 2: .locked(code: code, tries: tries + 1)
    case (.locked, .unlock): nil
    default: nil
    }
  }
}

extension Door.State: CustomStringConvertible {
  var description: String {
    switch self {
    case .open(let who): "open by \(who)"
    case .closed: "closed"
    case .locked(_, let tries): "locked after \(tries) tries"
    }
  }
}

print(sequence(first: Light.red, next: \.next).prefix(5).map(\.rawValue).joined(separator: "→"))
let door = Door()
print(door.send(.push("Ann"), .pull, .lock(7)), door.state)
print(door.send(.pull), door.state, door.history.count)
for code in [1, 2, 3, 7] {
  let accepted = door.send(.unlock(code))
  print(code, accepted ? "→ \(door.state)" : "refused")
}
print(door.history)
print(door.send(.push("")), Set(door.history).count)

struct Table<S: Hashable, E: Hashable> {
  private struct Key: Hashable { let state: S, event: E }
  private var rules: [Key: S] = [:]
  mutating func on(_ event: E, _ from: S..., to target: S) {
    for state in from { rules[Key(state: state, event: event)] = target }
  }
  func run(_ events: some Sequence<E>, from start: S) -> [S] {
    events.reduce(into: [start]) { path, event in
      if let last = path.last, let next = rules[Key(state: last, event: event)] { path.append(next) }
    }
  }
}
var turnstile = Table<String, Character>()
turnstile.on("c", "locked", "open", to: "open")
turnstile.on("p", "open", to: "locked")
print(turnstile.run("pccpp", from: "locked"))
let counts = turnstile.run("cpcpcc", from: "locked").reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts.sorted { $0.value > $1.value }.map { "\($0.key): \($0.value)" })
/* output:
red→green→yellow→red→green
true locked after 0 tries
false locked after 0 tries 3
1 → locked after 1 tries
2 → locked after 2 tries
3 refused
7 → closed
[closed, open by Ann, closed, locked after 0 tries, locked after 1 tries, locked after 2 tries]
false 5
["locked", "open", "open", "locked"]
["open: 4", "locked: 3"]
*/
