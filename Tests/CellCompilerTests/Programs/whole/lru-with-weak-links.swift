// LRU cache with weak prev
final class Node<K: Hashable, V> {
  let key: K; var value: V
  var next: Node?
  weak var prev: Node?
  init(_ k: K, _ v: V) { key = k; value = v }
  deinit { print("evict \(key)") }
}
final class LRU<K: Hashable, V> {
  private var map: [K: Node<K, V>] = [:]
  private var head: Node<K, V>?
  private var tail: Node<K, V>?
  let capacity: Int
  init(capacity: Int) { self.capacity = capacity }
  func get(_ k: K) -> V? {
    guard let n = map[k] else { return nil }
    unlink(n); push(n)
    return n.value
  }
  func put(_ k: K, _ v: V) {
    if let n = map[k] { n.value = v; unlink(n); push(n); return }
    let n = Node(k, v)
    map[k] = n
    push(n)
    if map.count > capacity, let last = tail {
      unlink(last)
      map[last.key] = nil
    }
  }
  private func unlink(_ n: Node<K, V>) {
    n.prev?.next = n.next
    n.next?.prev = n.prev
    if head === n { head = n.next }
    if tail === n { tail = n.prev }
    n.next = nil; n.prev = nil
  }
  private func push(_ n: Node<K, V>) {
    n.next = head
    head?.prev = n
    head = n
    if tail == nil { tail = n }
  }
  deinit { print("cache gone") }
}
var cache: LRU<String, Int>? = LRU(capacity: 2)
cache?.put("a", 1); cache?.put("b", 2)
print(cache?.get("a") ?? -1)
cache?.put("c", 3)
print(cache?.get("b") ?? -1)
cache = nil
print("done")
/* output:
1
evict b
-1
cache gone
evict c
evict a
done
*/
