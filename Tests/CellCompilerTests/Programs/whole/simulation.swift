struct Rand { var s: UInt32; mutating func next(_ n: Int) -> Int { s = s &* 1103515245 &+ 12345; return Int(s >> 16 & 0x7FFF) % n }; mutating func chance(_ p: Double) -> Bool { Double(next(1000)) / 1000 < p }; mutating func shuffle<T>(_ xs: inout [T]) { for i in stride(from: xs.count - 1, to: 0, by: -1) { xs.swapAt(i, next(i + 1)) } } }
struct Event: Comparable { let time: Int; let what: Kind; enum Kind { case arrive(Int), leave(Int), close }; static func < (a: Event, b: Event) -> Bool { a.time < b.time }; static func == (a: Event, b: Event) -> Bool { a.time == b.time } }
struct Queue<T> { private var inbox: [T] = [], outbox: [T] = []; var count: Int { inbox.count + outbox.count }; mutating func enqueue(_ x: T) { inbox.append(x) }; mutating func dequeue() -> T? { if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }; return outbox.popLast() } }
func bank(tellers: Int, until close: Int, seed: UInt32) -> (served: Int, longest: Int, wait: Double) {
  var rnd = Rand(s: seed), events = [Event(time: 0, what: .arrive(0)), Event(time: close, what: .close)], queue = Queue<(id: Int, since: Int)>(), free = tellers, open = true, served = 0, longest = 0, waits: [Int] = []
  while let e = events.min() { events.remove(at: events.firstIndex(of: e)!)
    switch e.what { case .arrive(let id): guard open else { continue }; queue.enqueue((id, e.time)); events.append(Event(time: e.time + 1 + rnd.next(4), what: .arrive(id + 1)))
      case .leave: free += 1; served += 1
      case .close: open = false }
    longest = max(longest, queue.count)
    while free > 0, let c = queue.dequeue() { free -= 1; waits.append(e.time - c.since); events.append(Event(time: e.time + 2 + rnd.next(6), what: .leave(c.id))) } }
  return (served, longest, Double(waits.reduce(0, +)) / Double(max(1, waits.count))) }
for n in 1...3 { let r = bank(tellers: n, until: 60, seed: 11); print(n, r.served, r.longest, (r.wait * 100).rounded() / 100) }
enum Suit: Character, CaseIterable { case clubs = "♣", hearts = "♥" }; struct Card: Hashable, CustomStringConvertible { let rank: Int, suit: Suit; var description: String { (["A", "J", "Q", "K"].indices.contains(rank - 10) && rank > 10 ? ["J", "Q", "K"][rank - 11] : rank == 1 ? "A" : "\(rank)") + String(suit.rawValue) } }
var deck = Suit.allCases.flatMap { s in (1...13).map { Card(rank: $0, suit: s) } }; var rnd = Rand(s: 3); rnd.shuffle(&deck); var hands = [[Card]](repeating: [], count: 3); for (i, card) in deck.prefix(9).enumerated() { hands[i % 3].append(card) }
for h in hands { print(h.sorted { ($0.rank, $0.suit.rawValue) < ($1.rank, $1.suit.rawValue) }, h.map(\.rank).max()!, Set(h.map(\.suit)).count) }; print(deck.count, Set(deck).count, deck[9...].filter { $0.rank > 10 }.count)
var world = Array("....#..#.."), rule = 90; for _ in 0..<4 { print(String(world)); world = world.indices.map { i in let n = [i - 1, i, i + 1].reduce(0) { $0 * 2 + (world.indices.contains($1) && world[$1] == "#" ? 1 : 0) }; return rule >> n & 1 == 1 ? "#" : "." } }
func ant(_ steps: Int) -> Int { var black: Set<[Int]> = [], p = [0, 0], d = 0; let dirs = [[0, 1], [1, 0], [0, -1], [-1, 0]]; for _ in 0..<steps { if black.remove(p) != nil { d = (d + 3) % 4 } else { black.insert(p); d = (d + 1) % 4 }; p = zip(p, dirs[d]).map(+) }; return black.count }; print(ant(100), ant(11))
var temps: [Double] = [20]; for h in 1...5 { temps.append((temps[h - 1] + (h % 2 == 0 ? 1.5 : -0.7)).rounded()) }; print(temps, temps.enumerated().max { $0.element < $1.element }!.offset, zip(temps, temps.dropFirst()).map { $1 - $0 })
func collatz(_ n: Int) -> Int { sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }.reduce(0) { c, _ in c + 1 } }; print((1...20).max { collatz($0) < collatz($1) }!, collatz(27)); var monte = 0; var mr = Rand(s: 99); for _ in 0..<500 { let (x, y) = (Double(mr.next(1000)) / 1000, Double(mr.next(1000)) / 1000); if x * x + y * y <= 1 { monte += 1 } }; print(monte > 350 && monte < 440, mr.chance(1), mr.chance(0))
/* output:
1 23 8 15.57
2 25 3 1.6
3 24 1 0.17
[4♥, J♥, Q♣] 12 2
[4♣, J♣, Q♥] 12 2
[6♣, 7♣, 10♥] 10 2
26 26 2
....#..#..
...#.##.#.
..#..##..#
.#.######.
20 7
[20.0, 19.0, 21.0, 20.0, 22.0, 21.0] 4 [-1.0, 2.0, -1.0, 2.0, -1.0]
18 112
true true false
*/
