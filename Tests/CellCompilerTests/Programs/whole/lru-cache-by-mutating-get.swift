struct LRUCache<Key: Hashable, Value> {
  private final class Node {
    let key: Key
    var value: Value
    weak var previous: Node?
    var next: Node?
    init(_ key: Key, _ value: Value) { (self.key, self.value) = (key, value) }
  }

  struct Statistics: CustomStringConvertible {
    var hits = 0 { didSet { changes += hits - oldValue } }
    var misses = 0
    private(set) var changes = 0
    var ratio: Double? { hits + misses == 0 ? nil : Double(hits) / Double(hits + misses) }
    var description: String { "\(hits) hits, \(misses) misses" }
  }

  let capacity: Int
  var onEvict: ((Key, Value) -> Void)?
  private(set) var statistics = Statistics()
  private var nodes: [Key: Node] = [:]
  private var head: Node?, tail: Node?

  init?(capacity: Int) {
    guard capacity > 0 else { return nil }
    self.capacity = capacity
  }

  var count: Int { nodes.count }
  var keys: AnySequence<Key> {
    AnySequence { () -> AnyIterator<Key> in
      var node = head
      return AnyIterator {
        defer { node = node?.next }
        return node?.key
      }
    }
  }

  subscript(key: Key) -> Value? {
    mutating get {
      guard let node = nodes[key] else {
        statistics.misses += 1
        return nil
      }
      statistics.hits += 1
      moveToFront(node)
      return node.value
    }
    set {
      switch (nodes[key], newValue) {
      case (let node?, let value?):
        node.value = value
        moveToFront(node)
      case (nil, let value?):
        let node = Node(key, value)
        nodes[key] = node
        insert(node)
        if nodes.count > capacity, let last = tail { evict(last) }
      case (let node?, nil):
        unlink(node)
        nodes[key] = nil
      case (nil, nil): break
      }
    }
  }

  private mutating func evict(_ node: Node) {
    unlink(node)
    nodes.removeValue(forKey: node.key)
    onEvict?(node.key, node.value)
  }

  private mutating func insert(_ node: Node) {
    node.next = head
    head?.previous = node
    head = node
    if tail == nil { tail = node }
  }

  private mutating func unlink(_ node: Node) {
    if node === head { head = node.next }
    if node === tail { tail = node.previous }
    node.previous?.next = node.next
    node.next?.previous = node.previous
    node.next = nil
    node.previous = nil
  }

  private mutating func moveToFront(_ node: Node) {
    guard node !== head else { return }
    unlink(node)
    insert(node)
  }
}

if LRUCache<String, Int>(capacity: 0) == nil { print("no capacity") }
guard var cache = LRUCache<String, Int>(capacity: 2) else { fatalError() }
var evicted: [String] = []
cache.onEvict = { key, value in evicted.append("\(key)=\(value)") }
cache["a"] = 1
cache["b"] = 2
print(cache["a"] ?? -1, Array(cache.keys))
cache["c"] = 3
print(cache["b"] as Any, evicted, Array(cache.keys))
cache["a"]? += 10
print(cache["a"]!, cache.statistics, cache.statistics.changes)
cache["c"] = nil
print(cache.count, cache.keys.map { $0.uppercased() }, cache.statistics.ratio.map { ($0 * 100).rounded() } ?? 0)

func memoized<Input: Hashable, Output>(_ work: @escaping (Input) -> Output) -> (Input) -> Output {
  var memory = LRUCache<Input, Output>(capacity: 3)!
  return { input in
    if let known = memory[input] { return known }
    let result = work(input)
    memory[input] = result
    return result
  }
}
var calls = 0
let length = memoized { (word: String) -> Int in
  calls += 1
  return word.count
}
print(["one", "three", "one", "two", "four", "one", "three"].map(length), calls)
/* output:
no capacity
1 ["a", "b"]
nil ["b=2"] ["c", "a"]
11 3 hits, 1 misses 3
1 ["A"] 75.0
[3, 5, 3, 3, 4, 3, 5] 5
*/
