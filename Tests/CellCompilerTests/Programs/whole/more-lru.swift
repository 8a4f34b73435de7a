final class LRUCache<Key: Hashable, Value> {
  private final class Node {
    let key: Key; var value: Value
    weak var prev: Node?; var next: Node?
    init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
    deinit { LRUStats.freed += 1 }
  }
  private var map: [Key: Node] = [:]
  private var head: Node?, tail: Node?
  let capacity: Int
  private(set) var hits = 0, misses = 0
  init(capacity: Int) { self.capacity = max(1, capacity) }
  var count: Int { map.count }
  var keys: [Key] { var out: [Key] = []; var n = head; while let node = n { out.append(node.key); n = node.next }; return out }
  private func unlink(_ n: Node) {
    if let p = n.prev { p.next = n.next } else { head = n.next }
    if let x = n.next { x.prev = n.prev } else { tail = n.prev }
    n.prev = nil; n.next = nil
  }
  private func push(_ n: Node) { n.next = head; head?.prev = n; head = n; if tail == nil { tail = n } }
  subscript(key: Key) -> Value? {
    get {
      guard let n = map[key] else { misses += 1; return nil }
      hits += 1
      unlink(n); push(n)
      return n.value
    }
    set {
      switch (map[key], newValue) {
      case (let n?, let v?): n.value = v; unlink(n); push(n)
      case (let n?, nil): unlink(n); map[key] = nil
      case (nil, let v?):
        if map.count == capacity, let old = tail { unlink(old); map.removeValue(forKey: old.key) }
        let n = Node(key, v); map[key] = n; push(n)
      case (nil, nil): break
      }
    }
  }
  func value(for key: Key, orInsert make: @autoclosure () -> Value) -> Value {
    if let v = self[key] { return v }
    let v = make(); self[key] = v
    return v
  }
}
enum LRUStats { static var freed = 0 }
do {
  let c = LRUCache<String, Int>(capacity: 2)
  c["a"] = 1; c["b"] = 2
  print(c["a"] ?? -1, c.keys)
  c["c"] = 3
  print(c.keys, c["b"] as Any, c.hits, c.misses, LRUStats.freed)
  c["a"]? += 10
  print(c["a"]!, c.value(for: "z", orInsert: 26), c.keys, LRUStats.freed)
  c["a"] = nil
  print(c.count, c.keys)
}
print(LRUStats.freed)
/* output:
1 ["a", "b"]
["c", "a"] nil 1 1 1
11 26 ["z", "a"] 2
1 ["z"]
4
*/
