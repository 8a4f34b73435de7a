final class LRUCache<Key: Hashable, Value> {
  private final class Node {
    let key: Key
    var value: Value
    var next: Node?
    weak var previous: Node?
    init(key: Key, value: Value) { self.key = key; self.value = value }
  }
  private var table: [Key: Node] = [:]
  private var head: Node?
  private var tail: Node?
  let capacity: Int
  private(set) var hits = 0, misses = 0
  init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
  var count: Int { table.count }
  subscript(key: Key) -> Value? {
    get {
      guard let node = table[key] else { misses += 1; return nil }
      hits += 1
      moveToFront(node)
      return node.value
    }
    set {
      guard let newValue else { if let node = table.removeValue(forKey: key) { unlink(node) }; return }
      if let node = table[key] { node.value = newValue; moveToFront(node); return }
      let node = Node(key: key, value: newValue)
      table[key] = node
      pushFront(node)
      if table.count > capacity, let last = tail { unlink(last); table[last.key] = nil }
    }
  }
  private func pushFront(_ node: Node) {
    node.next = head
    node.previous = nil
    head?.previous = node
    head = node
    if tail == nil { tail = node }
  }
  private func unlink(_ node: Node) {
    if let previous = node.previous { previous.next = node.next } else { head = node.next }
    if let next = node.next { next.previous = node.previous } else { tail = node.previous }
    node.next = nil
    node.previous = nil
  }
  private func moveToFront(_ node: Node) { guard node !== head else { return }; unlink(node); pushFront(node) }
  var keys: [Key] {
    var out: [Key] = [], current = head
    while let node = current { out.append(node.key); current = node.next }
    return out
  }
}
let cache = LRUCache<String, Int>(capacity: 3)
for (i, w) in "a b c a d e a b".split(separator: " ").enumerated() {
  let key = String(w)
  if let v = cache[key] { print("hit", key, v) } else { cache[key] = i; print("store", key) }
}
print(cache.keys, cache.count, cache.hits, cache.misses)
cache["a"] = nil
cache["b"]? += 100
print(cache.keys, cache["b"] ?? -1)
/* output:
store a
store b
store c
hit a 0
store d
store e
hit a 0
store b
["b", "a", "e"] 3 2 6
["b", "e"] 107
*/
