public import Derivations
public import Displays

/// A binary tree with a word at each leaf, frequent words near the root: the path to a word is its code.
///
///     let tree = try HuffmanTree(words: ["кот", "на", "сидит"], counts: [3, 2, 1])
///     try tree.code(of: "кот")   // "0"
///     try tree.path(to: "на")    // [1, 0]: the inner nodes that it passes, from the root
///
/// With V words there are V − 1 inner nodes, numbered from 0; the root is the last. The words may come
/// in any order; of equal counts the earlier word is taken as the more frequent one.
///
/// Source: Huffman, *A Method for the Construction of Minimum-Redundancy Codes* (1952); which of equal
/// counts are joined, and which branch gets the bit 1, is as in word2vec.c's `CreateBinaryTree`.
public struct HuffmanTree: Hashable, Sendable, Displayable {
  /// The words, in the order in which they were given.
  public let words: [String]
  /// How often each occurs.
  public let counts: [Int]
  /// The language in which it is drawn.
  public var language: CaptionLanguage
  /// Bits of each word, from the root.
  let codes: [[UInt8]]
  /// Inner nodes that each path passes, from the root.
  let points: [[Int32]]

  /// - Parameters:
  ///   - counts: How often each word occurs.
  ///   - language: The language in which the tree is drawn.
  /// - Throws: ``EmbeddingError`` for an empty vocabulary, a repeated word, a count below 1, or another
  ///   number of counts than words.
  public init(
    words: [String], counts: [Int], language: CaptionLanguage = .english
  ) throws(EmbeddingError) {
    try WordMatrices.check(vocabulary: words)
    guard counts.count == words.count else {
      throw .shapeMismatch(
        matrix: "counts", expected: "\(words.count), one for each word", found: "\(counts.count)")
    }
    for (word, count) in zip(words, counts) where count < 1 {
      throw .count(word: word, count: count)
    }
    self.init(knownWords: words, counts: counts, language: language)
  }

  private init(knownWords words: [String], counts: [Int], language: CaptionLanguage) {
    let paths = HuffmanPaths(counts: counts)
    self.words = words
    self.counts = counts
    self.language = language
    self.codes = paths.codes
    self.points = paths.points
  }

  /// The bits of the way to a word, as text.
  ///
  /// - Throws: ``UnknownWord``
  public func code(of word: String) throws(UnknownWord) -> String {
    codes[try index(of: word)].map(String.init).joined()
  }

  /// The inner nodes on the way to a word, from the root.
  ///
  /// - Throws: ``UnknownWord``
  public func path(to word: String) throws(UnknownWord) -> [Int] {
    points[try index(of: word)].map(Int.init)
  }

  /// Σ count · bits: what the text would take, written in this code; `Int.max` where it is more.
  public var weightedLength: Int {
    zip(counts, codes).reduce(0) { sum, word in
      let (bits, tooMany) = word.0.multipliedReportingOverflow(by: word.1.count)
      let (total, overflow) = sum.addingReportingOverflow(bits)
      return tooMany || overflow ? .max : total
    }
  }

  func index(of word: String) throws(UnknownWord) -> Int {
    try WordKey.index(of: word, in: words)
  }

  /// The tree, and a table of the codes.
  public var display: Display {
    let text = OutlineText(language)
    return .group([
      .text(HuffmanDrawing(tree: self, text: text).lines.joined(separator: "\n")),
      .table(
        Table(
          columns: [
            .init(text("word", "слово")), .init(text("count", "раз"), alignment: .right),
            .init(text("code", "код")), .init(text("nodes", "узлы")),
          ],
          rows: words.indices.map { i in
            [
              .init(words[i]), .init(Double(counts[i]), shownAs: "\(counts[i])"),
              .init(codes[i].map(String.init).joined()),
              .init(points[i].map(String.init).joined(separator: " → ")),
            ]
          })),
    ])
  }
}

/// Codes and paths of words, with word2vec.c's two pointers: one walks over the words from the rarest up,
/// the other over the nodes as they are made.
struct HuffmanPaths {
  private(set) var codes: [[UInt8]] = []
  private(set) var points: [[Int32]] = []

  /// Counts in any order; of equal ones the earlier is taken as the more frequent.
  init(counts: [Int]) {
    let order = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
    let sorted = HuffmanPaths(descendingCounts: order.map { counts[$0] })
    codes = sorted.codes
    points = sorted.points
    for (place, word) in order.enumerated() {
      codes[word] = sorted.codes[place]
      points[word] = sorted.points[place]
    }
  }

  /// The same paths, with 1 for 0 and 0 for 1 at each turn.
  var turned: HuffmanPaths {
    var turned = self
    turned.codes = codes.map { $0.map { 1 - $0 } }
    return turned
  }

  private init(descendingCounts counts: [Int]) {
    let words = counts.count
    guard words > 1 else {
      codes = counts.map { _ in [] }
      points = counts.map { _ in [] }
      return
    }
    let (parents, bits) = Self.joined(counts)
    let root = 2 * words - 2
    for word in 0..<words {
      var code: [UInt8] = []
      var path: [Int32] = []
      var node = word
      while node != root {
        code.append(bits[node])
        node = parents[node]
        path.append(Int32(node - words))
      }
      codes.append(code.reversed())
      points.append(path.reversed())
    }
  }

  /// Joins the two lightest trees until one is left: the parent of each node and the bit that leads to
  /// it. Words come first, then inner nodes as they are made.
  private static func joined(_ counts: [Int]) -> (parents: [Int], bits: [UInt8]) {
    let words = counts.count
    // Below what stands for a node that is not made yet, whatever was given.
    var weights = counts.map { min($0, .max / 2) } + [Int](repeating: .max, count: words)
    var parents = [Int](repeating: 0, count: 2 * words)
    var bits = [UInt8](repeating: 0, count: 2 * words)
    var word = words - 1
    var node = words
    func lightest() -> Int {
      if word >= 0 && weights[word] < weights[node] {
        word -= 1
        return word + 1
      }
      node += 1
      return node - 1
    }
    for made in words..<2 * words - 1 {
      let first = lightest()
      let second = lightest()
      let (sum, overflow) = weights[first].addingReportingOverflow(weights[second])
      weights[made] = overflow ? .max - 1 : sum
      parents[first] = made
      parents[second] = made
      bits[second] = 1
    }
    return (parents, bits)
  }
}
