import Foundation
// event queue + simulation + text table
struct Event: Comparable, CustomStringConvertible { let time: Double; let id: Int; let kind: Kind; enum Kind: String { case arrive = "A", leave = "L" }
  static func < (l: Event, r: Event) -> Bool { (l.time, l.id) < (r.time, r.id) }
  var description: String { String(format: "%@%d@%.1f", kind.rawValue, id, time) } }
struct Queue<E: Comparable> { private var xs: [E] = []; mutating func push(_ e: E) { let i = xs.firstIndex { $0 > e } ?? xs.endIndex; xs.insert(e, at: i) }; mutating func pop() -> E? { xs.isEmpty ? nil : xs.removeFirst() }; var peek: E? { xs.first } }
final class Simulation { var queue = Queue<Event>(), clock = 0.0, waiting: [Int] = [], busy = false, log: [String] = [], handlers: [(Event) -> Void] = []
  func on(_ h: @escaping (Event) -> Void) { handlers.append(h) }
  func run(until end: Double) { while let e = queue.peek, e.time <= end, let e = queue.pop() { clock = e.time; handlers.forEach { $0(e) } } } }
let sim = Simulation()
sim.on { [unowned sim] e in sim.log.append("\(e)") }
sim.on { [weak sim] e in guard let sim else { return }
  switch e.kind { case .arrive where sim.busy: sim.waiting.append(e.id)
    case .arrive: sim.busy = true; sim.queue.push(Event(time: sim.clock + 2.5, id: e.id, kind: .leave))
    case .leave: if let next = sim.waiting.first { sim.waiting.removeFirst(); sim.queue.push(Event(time: sim.clock + 2.5, id: next, kind: .leave)) } else { sim.busy = false } } }
for (id, t) in [1.0, 2, 2, 9].enumerated() { sim.queue.push(Event(time: t, id: id, kind: .arrive)) }
sim.run(until: 9.5); print(sim.log.joined(separator: " "), sim.clock, sim.busy, sim.waiting)
func table(_ rows: [[String]], align: [Character] = []) -> String { let w = rows[0].indices.map { c in rows.map { $0[c].count }.max()! }
  return rows.map { r in r.enumerated().map { c, s in let pad = String(repeating: " ", count: w[c] - s.count); return align.indices.contains(c) && align[c] == "r" ? pad + s : s + pad }.joined(separator: " | ") }.joined(separator: "\n") }
print(table([["name", "n"], ["Юля", "5"], ["x", "100"]], align: ["l", "r"]))
func wrap(_ s: String, _ width: Int) -> [String] { s.split(separator: " ").reduce(into: [""]) { lines, w in if lines.last!.isEmpty { lines[lines.count - 1] = String(w) } else if lines.last!.count + 1 + w.count <= width { lines[lines.count - 1] += " " + w } else { lines.append(String(w)) } } }
wrap("the quick brown fox jumps over the lazy dog", 12).forEach { print($0) }
func diff(_ a: [Character], _ b: [Character]) -> String { var t = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in stride(from: a.count - 1, through: 0, by: -1) { for j in stride(from: b.count - 1, through: 0, by: -1) { t[i][j] = a[i] == b[j] ? t[i + 1][j + 1] + 1 : max(t[i + 1][j], t[i][j + 1]) } }
  var (i, j, out) = (0, 0, ""); while i < a.count || j < b.count { if i < a.count, j < b.count, a[i] == b[j] { out += " \(a[i])"; i += 1; j += 1 } else if j < b.count, i == a.count || t[i][j + 1] >= t[i + 1][j] { out += " +\(b[j])"; j += 1 } else { out += " -\(a[i])"; i += 1 } }
  return out }
print(diff(Array("kitten"), Array("sitting")))
let change = [1, 2, 3, 4].difference(from: [1, 3, 5]); for c in change { switch c { case .insert(let o, let e, _): print("+", o, e); case .remove(let o, let e, _): print("-", o, e) } }
print([1, 3, 5].applying(change)!, "abc".difference(from: "abd").count)
var xs = Array(1...10); xs.removeAll { $0 % 3 == 0 }; xs.move(from: 0, to: 3); xs.rotate(2); print(xs, xs.chunks(of: 3), xs.partition { $0 > 5 })
extension Array { mutating func move(from a: Int, to b: Int) { insert(remove(at: a), at: b) }; mutating func rotate(_ k: Int) { self = Array(self[k...] + self[..<k]) }; func chunks(of n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }

/* output:
A0@1.0 A1@2.0 A2@2.0 L0@3.5 L1@6.0 L2@8.5 A3@9.0 9.0 true []
name |   n
Юля  |   5
x    | 100
the quick
brown fox
jumps over
the lazy dog
 +s -k i t t +i -e n +g
- 2 5
+ 1 2
+ 3 4
[1, 2, 3, 4] 2
[5, 1, 7, 8, 10, 2, 4] [[5, 1, 7], [8, 10, 2], [4]] 4
*/
