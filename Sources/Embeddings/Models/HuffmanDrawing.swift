/// Draws a Huffman tree with lines of text, the branch with bit 0 first.
///
///     node 2
///     ├─0─ кот (4)
///     └─1─ node 1
///          ├─0─ на (2)
///          └─1─ …
struct HuffmanDrawing {
  let tree: HuffmanTree
  let text: OutlineText

  /// Words that are drawn at most; of a larger vocabulary the most frequent ones.
  private static let limit = 64

  var lines: [String] {
    let order = tree.words.indices.sorted { (tree.counts[$0], $1) > (tree.counts[$1], $0) }
    let shown = Array(order.prefix(Self.limit))
    guard tree.words.count > 1 else { return shown.map(leaf) }
    var lines = [node(tree.words.count - 2)]
    draw(shown, depth: 0, margin: "", into: &lines)
    let hidden = tree.words.count - shown.count
    if hidden > 0 { lines.append(text("… and \(hidden) rarer words", "… и слова пореже, их \(hidden)")) }
    return lines
  }

  private func node(_ index: Int) -> String { text("node", "узел") + " \(index)" }

  private func leaf(_ word: Int) -> String { "\(tree.words[word]) (\(tree.counts[word]))" }

  /// The two branches below the node that these words share at `depth`.
  private func draw(_ words: [Int], depth: Int, margin: String, into lines: inout [String]) {
    for bit: UInt8 in [0, 1] {
      let below = words.filter { tree.codes[$0][depth] == bit }
      guard let first = below.first else { continue }
      let isLast = bit == 1
      let branch = margin + (isLast ? "└─1─ " : "├─0─ ")
      if tree.codes[first].count == depth + 1 {
        lines.append(branch + leaf(first))
      } else {
        lines.append(branch + node(Int(tree.points[first][depth + 1])))
        draw(below, depth: depth + 1, margin: margin + (isLast ? "     " : "│    "), into: &lines)
      }
    }
  }
}
