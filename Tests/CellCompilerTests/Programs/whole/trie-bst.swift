final class Trie {
  private var children: [Character: Trie] = [:]
  private var isWord = false
  func insert(_ word: String) { var node = self; for c in word { node = node.child(c) }; node.isWord = true }
  private func child(_ c: Character) -> Trie { if let t = children[c] { return t }; let t = Trie(); children[c] = t; return t }
  func find(_ prefix: String) -> Trie? { prefix.reduce(Optional(self)) { $0?.children[$1] } }
  func words(prefix: String = "") -> [String] {
    (isWord ? [prefix] : []) + children.sorted { $0.key < $1.key }.flatMap { $1.words(prefix: prefix + String($0)) }
  }
  func complete(_ p: String) -> [String] { find(p)?.words(prefix: p) ?? [] }
}
let trie = Trie()
for w in ["car", "card", "care", "cat", "dog", "do"] { trie.insert(w) }
print(trie.complete("car"), trie.complete("do"), trie.complete("x"), trie.words().count)
class Tree<K: Comparable, V> {
  class Node { var key: K, value: V, left: Node?, right: Node?; init(_ k: K, _ v: V) { key = k; value = v } }
  var root: Node?
  func insert(_ k: K, _ v: V) {
    func go(_ n: inout Node?) {
      guard let node = n else { n = Node(k, v); return }
      if k < node.key { go(&node.left) } else if k > node.key { go(&node.right) } else { node.value = v }
    }
    go(&root)
  }
  func visit(_ f: (K, V) -> Void) {
    func go(_ n: Node?) { guard let n else { return }; go(n.left); f(n.key, n.value); go(n.right) }
    go(root)
  }
  var height: Int { func h(_ n: Node?) -> Int { n.map { 1 + max(h($0.left), h($0.right)) } ?? 0 }; return h(root) }
  subscript(k: K) -> V? {
    var n = root
    while let cur = n { if cur.key == k { return cur.value }; n = k < cur.key ? cur.left : cur.right }
    return nil
  }
}
let t = Tree<String, Int>()
for (i, w) in ["m", "c", "x", "a", "d", "c"].enumerated() { t.insert(w, i) }
var out: [String] = []
t.visit { out.append("\($0)\($1)") }
print(out, t.height, t["c"] ?? -1, t["q"] as Any)
/* output:
["car", "card", "care"] ["do", "dog"] [] 6
["a3", "c5", "d4", "m0", "x2"] 3 5 nil
*/
