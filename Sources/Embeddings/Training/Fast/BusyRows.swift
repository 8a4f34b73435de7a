/// The rows of a matrix that training writes most often: the first words of a vocabulary, or the last nodes
/// that a Huffman tree was joined from, which are next to its root.
struct BusyRows: Hashable, Sendable {
  let range: Range<Int>
  /// Whether the last of them is the busiest, as the root of a tree is.
  private let beginsAtEnd: Bool

  /// As many as pay: of more, none is written often enough for threads to meet there.
  static let most = 256
  static let none = BusyRows(range: 0..<0, beginsAtEnd: false)

  private init(range: Range<Int>, beginsAtEnd: Bool) {
    self.range = range
    self.beginsAtEnd = beginsAtEnd
  }

  /// - Parameter words: Sorted by frequency.
  init(words: Int) { self.init(range: 0..<min(words, Self.most), beginsAtEnd: false) }

  /// - Parameter nodes: In the order in which they were made.
  init(nodes: Int) { self.init(range: max(0, nodes - Self.most)..<nodes, beginsAtEnd: true) }

  /// The places of some of them in ``range``.
  ///
  /// - Parameter ranks: 0 is the busiest.
  func places(ofRanks ranks: Range<Int>) -> Range<Int> {
    let ranks = ranks.clamped(to: 0..<range.count)
    return beginsAtEnd ? range.count - ranks.upperBound..<range.count - ranks.lowerBound : ranks
  }
}
