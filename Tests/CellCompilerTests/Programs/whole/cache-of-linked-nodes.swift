// LRU cache with doubly linked nodes
final class LRU<Key: Hashable, Value> {
  private final class Node { let key: Key; var value: Value; weak var prev: Node?; var next: Node?
    init(_ k: Key, _ v: Value) { key = k; value = v } 
    deinit { log.append("drop \(key)") } }
  private var map: [Key: Node] = [:]
  private var head: Node?, tail: Node?
  let capacity: Int
  private(set) var stats = (hits: 0, misses: 0)
  init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
  var count: Int { map.count }
  subscript(key: Key) -> Value? {
    get { guard let n = map[key] else { stats.misses += 1; return nil }; stats.hits += 1; unlink(n); push(n); return n.value }
    set {
      if let newValue {
        if let n = map[key] { n.value = newValue; unlink(n); push(n) }
        else { let n = Node(key, newValue); map[key] = n; push(n); if map.count > capacity, let t = tail { unlink(t); map[t.key] = nil } }
      } else if let n = map.removeValue(forKey: key) { unlink(n) }
    }
  }
  private func unlink(_ n: Node) {
    if let p = n.prev { p.next = n.next } else { head = n.next }
    if let x = n.next { x.prev = n.prev } else { tail = n.prev }
    n.prev = nil; n.next = nil
  }
  private func push(_ n: Node) { n.next = head; head?.prev = n; head = n; if tail == nil { tail = n } }
  var keys: [Key] { sequence(first: head, next: { $0?.next }).prefix { $0 != nil }.map { $0!.key } }
}
var log: [String] = []
let c = LRU<String, Int>(capacity: 2)
c["a"] = 1; c["b"] = 2; _ = c["a"]; c["c"] = 3
print(c.keys, c["b"] as Any, c["a"] ?? 0, c.stats, c.count)
c["a"]? += 10
c["c"] = nil
print(c.keys, c["a"]!, log, c.stats.hits)

/* output:
["c", "a"] nil 1 (hits: 2, misses: 1) 2
["a"] 11 ["drop b", "drop c"] 4
*/
