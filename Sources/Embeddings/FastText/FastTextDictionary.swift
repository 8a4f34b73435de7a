internal import Metering

/// The words and labels of a model: words first, each kind with the frequent ones first.
struct FastTextDictionary: Sendable {
  /// What stands for the end of a line.
  static let endOfLine = "</s>"

  private(set) var names = ByteStrings()
  /// How often each occurs.
  private(set) var counts: [Int] = []
  private(set) var wordCount = 0
  /// Words and labels read, those too that are not kept.
  private(set) var tokenCount = 0

  var labelCount: Int { counts.count - wordCount }

  /// - Parameters:
  ///   - names: Words, then labels.
  ///   - counts: As many.
  init(names: ByteStrings, counts: [Int], wordCount: Int, tokenCount: Int) {
    self.names = names
    self.counts = counts
    self.wordCount = wordCount
    self.tokenCount = tokenCount
  }

  /// The word at a place, or the label behind the words.
  func name(_ index: Int) -> String { names.text(index) }

  var words: [String] { (0..<wordCount).map(names.text) }

  /// The row of a word; `nil` for an unknown one, or a label.
  func word(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
    guard let index = names.index(of: bytes, hash: hash), index < wordCount else { return nil }
    return index
  }

  /// Whether the bytes are those of the mark at the end of a line.
  static func isEndOfLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count == 4 && bytes.elementsEqual(endOfLine.utf8)
  }

  /// The rows of a word: its own where it is known, then those of its pieces; the end of a line has none.
  func rows(of word: String, _ pieces: FastTextPieces) -> [Int32] {
    var word = word
    var rows: [Int32] = []
    word.withUTF8 { bytes in
      if let index = self.word(bytes, hash: FastTextHash.of(bytes)) {
        rows.append(Int32(truncatingIfNeeded: index))
      }
      if !Self.isEndOfLine(bytes) { pieces.append(of: bytes, to: &rows) }
    }
    return rows
  }

  /// The rows of a known word.
  func append(rowsOfWord index: Int, _ pieces: FastTextPieces, to rows: inout [Int32]) {
    rows.append(Int32(truncatingIfNeeded: index))
    names[index].withUnsafeBufferPointer { bytes in
      if !Self.isEndOfLine(bytes) { pieces.append(of: bytes, to: &rows) }
    }
  }
}

/// Counts words and labels.
struct FastTextCounter {
  private var names = ByteStrings()
  private var counts: [Int] = []
  private var isLabel: [Bool] = []
  private var tokenCount = 0
  private var leastCount = 1
  /// What labels begin with; empty where there are none.
  private let labelPrefix: [UInt8]
  /// So many different ones are held; then rare ones are dropped.
  private let limit: Int

  /// - Parameter limit: Three quarters of 30 million in fastText.
  init(labelPrefix: [UInt8], limit: Int = 22_500_000) {
    self.labelPrefix = labelPrefix
    self.limit = limit
  }

  mutating func add(_ token: UnsafeBufferPointer<UInt8>) {
    tokenCount += 1
    let (index, isNew) = names.insert(token, hash: FastTextHash.of(token))
    if isNew {
      counts.append(1)
      isLabel.append(!labelPrefix.isEmpty && token.starts(with: labelPrefix))
      if counts.count > limit {
        leastCount += 1
        keep(kept(minCount: leastCount, minCountLabel: leastCount))
      }
    } else {
      counts[index] += 1
    }
  }

  mutating func add(_ token: String) {
    var token = token
    token.withUTF8 { add($0) }
  }

  /// Those that occur often enough: words, then labels, of equal counts the earlier seen first.
  func dictionary(minCount: Int, minCountLabel: Int) -> FastTextDictionary {
    let order = kept(minCount: minCount, minCountLabel: minCountLabel).sorted { a, b in
      if isLabel[a] != isLabel[b] { return isLabel[b] }
      return (counts[a], b) > (counts[b], a)
    }
    return FastTextDictionary(
      names: names.selected(order), counts: order.map { counts[$0] },
      wordCount: order.count { !isLabel[$0] }, tokenCount: tokenCount)
  }

  private func kept(minCount: Int, minCountLabel: Int) -> [Int] {
    counts.indices.filter { counts[$0] >= (isLabel[$0] ? minCountLabel : minCount) }
  }

  private mutating func keep(_ indices: [Int]) {
    names = names.selected(indices)
    counts = indices.map { counts[$0] }
    isLabel = indices.map { isLabel[$0] }
  }
}
