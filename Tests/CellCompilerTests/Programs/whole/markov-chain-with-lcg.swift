struct LCG: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 2862933555777941757 &+ 3037000493 }
  mutating func next() -> UInt64 {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return state ^ (state >> 33)
  }
}

extension LCG {
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
  mutating func pick<C: Collection>(from items: C) -> C.Element? {
    guard !items.isEmpty else { return nil }
    let offset = Int(next() % UInt64(items.count))
    return items[items.index(items.startIndex, offsetBy: offset)]
  }
}

struct MarkovChain<State: Hashable & Comparable> {
  private var transitions: [State: [State: Int]] = [:]

  mutating func learn(_ path: some Sequence<State>) {
    var previous: State?
    for state in path {
      if let previous { transitions[previous, default: [:]][state, default: 0] += 1 }
      previous = state
    }
  }

  func probability(from a: State, to b: State) -> Double {
    guard let row = transitions[a] else { return 0 }
    return Double(row[b, default: 0]) / Double(row.values.reduce(0, +))
  }

  func next<G: RandomNumberGenerator>(after state: State, using generator: inout G) -> State? {
    guard let row = transitions[state] else { return nil }
    var rest = Int(generator.next() % UInt64(row.values.reduce(0, +)))
    for (candidate, count) in row.sorted(by: { $0.key < $1.key }) {
      rest -= count
      if rest < 0 { return candidate }
    }
    return nil
  }

  func walk(from start: State, using generator: LCG) -> UnfoldSequence<State, (LCG, State?)> {
    sequence(state: (generator, start)) { memory in
      guard let current = memory.1 else { return nil }
      memory.1 = next(after: current, using: &memory.0)
      return current
    }
  }

  func stationary(steps: Int) -> [State: Double] {
    let states = Set(transitions.keys).union(transitions.values.flatMap(\.keys)).sorted()
    var shares = Dictionary(uniqueKeysWithValues: states.map { ($0, 1 / Double(states.count)) })
    for _ in 0..<steps {
      shares = Dictionary(uniqueKeysWithValues: states.map { to in
        (to, states.reduce(0) { $0 + shares[$1]! * probability(from: $1, to: to) })
      })
    }
    return shares
  }
}

var weather = MarkovChain<String>()
weather.learn("sun sun rain sun rain rain sun sun sun rain".split(separator: " ").map(String.init))
print(weather.probability(from: "sun", to: "rain"), weather.probability(from: "snow", to: "sun"))
let generator = LCG(seed: 42)
print(weather.walk(from: "sun", using: generator).prefix(8).joined(separator: ">"))
print(Array(weather.walk(from: "fog", using: generator)))
for (state, share) in weather.stationary(steps: 30).sorted(by: { $0.key < $1.key }) {
  print(state, (share * 1000).rounded() / 1000)
}
var letters = MarkovChain<Character>()
for word in ["banana", "bandana", "cabana"] { letters.learn(word) }
print(String(letters.walk(from: "b", using: LCG(seed: 7)).prefix(12)))
var dice = LCG(seed: 1)
print((0..<10).map { _ in Int(dice.next() % 6) + 1 })
print((0..<3).map { _ in (dice.unit() * 100).rounded() / 100 })
print(dice.pick(from: "xyz") ?? "-", dice.pick(from: [Int]()) as Any, dice.pick(from: 10...20)!)
var cards = Array(1...6)
cards.shuffle(using: &dice)
print(cards.sorted() == Array(1...6), Int.random(in: 1...6, using: &dice) <= 6, Bool.random(using: &dice) || true)
/* output:
0.5 0.0
sun>rain>sun>sun>sun>rain>rain>rain
["fog"]
rain 0.429
sun 0.571
bananananaba
[2, 1, 6, 1, 1, 4, 3, 4, 2, 2]
[0.33, 0.85, 0.17]
x nil 17
true true true
*/
