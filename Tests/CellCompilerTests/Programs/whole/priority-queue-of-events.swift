struct PriorityQueue<Element> {
  private var heap: [Element] = []
  private let precedes: (Element, Element) -> Bool

  init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

  init<S: Sequence, Key: Comparable>(_ items: S, ordering key: KeyPath<Element, Key>) where S.Element == Element {
    self.init { $0[keyPath: key] < $1[keyPath: key] }
    for item in items { push(item) }
  }

  var count: Int { heap.count }
  var isEmpty: Bool { heap.isEmpty }
  var top: Element? { heap.first }

  mutating func push(_ element: Element) {
    heap.append(element)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(heap[child], heap[parent]) else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  @discardableResult
  mutating func pop() -> Element? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter(heap.indices.contains)
      guard let child = children.min(by: { precedes(heap[$0], heap[$1]) }), precedes(heap[child], heap[parent])
      else { return first }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}

extension PriorityQueue: Sequence, IteratorProtocol {
  mutating func next() -> Element? { pop() }
}

extension PriorityQueue where Element: Comparable {
  init() { self.init(by: <) }
  static func sorted(_ items: Element...) -> [Element] {
    var queue = Self()
    items.forEach { queue.push($0) }
    return Array(queue)
  }
}

struct Event: CustomStringConvertible {
  enum Kind: String { case arrival, departure }
  let time: Int, kind: Kind, customer: Int
  var description: String { "t=\(time) \(kind.rawValue) of #\(customer)" }
}

final class Simulation {
  private var queue = PriorityQueue<Event> { ($0.time, $0.customer) < ($1.time, $1.customer) }
  private var waiting: [Int] = []
  private var isBusy = false
  private(set) var log: [String] = []
  private(set) var longestLine = 0
  let service: (Int) -> Int

  init(arrivals: [Int], service: @escaping (Int) -> Int) {
    self.service = service
    for (customer, time) in zip(1..., arrivals) {
      queue.push(Event(time: time, kind: .arrival, customer: customer))
    }
  }

  func run() {
    while let event = queue.pop() {
      log.append("\(event)")
      switch event.kind {
      case .arrival where isBusy:
        waiting.append(event.customer)
        longestLine = Swift.max(longestLine, waiting.count)
      case .arrival: serve(event.customer, at: event.time)
      case .departure:
        isBusy = false
        if !waiting.isEmpty { serve(waiting.removeFirst(), at: event.time) }
      }
    }
  }

  private func serve(_ customer: Int, at time: Int) {
    isBusy = true
    queue.push(Event(time: time + service(customer), kind: .departure, customer: customer))
  }
}

print(PriorityQueue.sorted(5, 1, 4, 1, 3), PriorityQueue<String>.sorted("pear", "fig"))
let words = ["ccc", "a", "bb", "dddd"]
var byLength = PriorityQueue(words, ordering: \.count)
print(byLength.top!, byLength.count, byLength.map { $0.uppercased() }, byLength.count)
byLength.pop()
for word in byLength.prefix(2) { print(word, terminator: " ") }
print(byLength.isEmpty)
let simulation = Simulation(arrivals: [0, 2, 3, 20]) { $0 * 3 }
simulation.run()
simulation.log.forEach { print($0) }
print("longest line:", simulation.longestLine)
var largest = PriorityQueue<(name: String, score: Double)>(by: { $0.score > $1.score })
for (i, name) in ["x", "y", "z"].enumerated() { largest.push((name, Double(i * i % 3))) }
while let (name, score) = largest.pop() { print(name, score) }
/* output:
[1, 1, 3, 4, 5] ["fig", "pear"]
a 4 ["A", "BB", "CCC", "DDDD"] 4
bb ccc false
t=0 arrival of #1
t=2 arrival of #2
t=3 departure of #1
t=3 arrival of #3
t=9 departure of #2
t=18 departure of #3
t=20 arrival of #4
t=32 departure of #4
longest line: 1
y 1.0
z 1.0
x 0.0
*/
