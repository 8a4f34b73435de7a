/// How a classifier turns tokens into rows.
struct FastTextCoder: Sendable {
  let dictionary: FastTextDictionary
  let pieces: FastTextPieces
  /// The longest n-gram, in words.
  let wordNgrams: Int
  let labelPrefix: [UInt8]
}

/// What a classifier reads of a line: rows of its words, of their pieces and of their n-grams; labels.
///
/// Words that are not in the dictionary have their pieces, and take part in n-grams. Labels are those of
/// the dictionary; others are passed over.
///
/// Source: fastText's `Dictionary::getLine`.
struct FastTextLabelledLine {
  private(set) var rows: [Int32] = []
  /// Places of labels, from 0.
  private(set) var labels: [Int32] = []
  private var hashes: [UInt32] = []
  /// Tokens that the dictionary has.
  private(set) var knownCount = 0

  mutating func begin() {
    rows.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    knownCount = 0
  }

  mutating func add(_ token: UnsafeBufferPointer<UInt8>, _ coder: FastTextCoder) {
    let hash = FastTextHash.of(token)
    if let index = coder.dictionary.names.index(of: token, hash: hash) {
      knownCount += 1
      if index >= coder.dictionary.wordCount {
        labels.append(Int32(truncatingIfNeeded: index - coder.dictionary.wordCount))
        return
      }
      rows.append(Int32(truncatingIfNeeded: index))
    } else if token.starts(with: coder.labelPrefix) {
      return
    }
    if !FastTextDictionary.isEndOfLine(token) { coder.pieces.append(of: token, to: &rows) }
    hashes.append(hash)
  }

  /// Adds the n-grams.
  mutating func finish(_ coder: FastTextCoder) {
    coder.pieces.append(ofWordHashes: hashes, longestNgram: coder.wordNgrams, to: &rows)
  }
}
