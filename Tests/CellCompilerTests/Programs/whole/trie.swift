final class TrieNode {
  var children: [Character: TrieNode] = [:]
  var isWord = false
  var count = 0
}
struct Trie {
  private let root = TrieNode()
  var words: Int { root.count }
  func insert(_ word: some StringProtocol) {
    guard !contains(word) else { return }
    var node = root
    node.count += 1
    for ch in word {
      if node.children[ch] == nil { node.children[ch] = TrieNode() }
      node = node.children[ch]!
      node.count += 1
    }
    node.isWord = true
  }
  private func find(_ prefix: some StringProtocol) -> TrieNode? {
    prefix.reduce(Optional(root)) { node, ch in node?.children[ch] }
  }
  func contains(_ w: some StringProtocol) -> Bool { find(w)?.isWord == true }
  func count(prefix: String) -> Int { find(prefix)?.count ?? 0 }
  func completions(_ prefix: String, limit: Int = .max) -> [String] {
    guard let start = find(prefix) else { return [] }
    var out: [String] = []
    func walk(_ n: TrieNode, _ path: String) {
      if out.count >= limit { return }
      if n.isWord { out.append(path) }
      for (ch, child) in n.children.sorted(by: { $0.key < $1.key }) { walk(child, path + String(ch)) }
    }
    walk(start, prefix)
    return out
  }
  @discardableResult
  mutating func remove(_ word: String) -> Bool {
    guard contains(word) else { return false }
    var path: [(TrieNode, Character)] = []
    var node = root
    node.count -= 1
    for ch in word {
      path.append((node, ch))
      node = node.children[ch]!
      node.count -= 1
    }
    node.isWord = false
    for (parent, ch) in path.reversed() where parent.children[ch]!.count == 0 { parent.children.removeValue(forKey: ch) }
    return true
  }
}
var trie = Trie()
"to tea ted ten i in inn tea".split(separator: " ").forEach { trie.insert($0) }
print(trie.words, trie.contains("te"), trie.contains("tea"), trie.count(prefix: "te"))
print(trie.completions("te"), trie.completions("", limit: 3), trie.completions("x"))
print(trie.remove("ten"), trie.remove("ten"), trie.completions("t"), trie.words)
let longest = ["inn", "in", "innkeeper"].map { w in (w, (1...w.count).last { trie.contains(w.prefix($0)) } ?? 0) }
for (w, n) in longest { print("\(w): \(n)") }
extension Trie: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: String...) { elements.forEach(insert) }
}
let t2: Trie = ["alpha", "alp", "beta"]
print(t2.completions("al"), t2.words)
/* output:
7 false true 3
["tea", "ted", "ten"] ["i", "in", "inn"] []
true false ["tea", "ted", "to"] 6
inn: 3
in: 2
innkeeper: 3
["alp", "alpha"] 3
*/
