/// Sentences as numbers of words, unknown ones left out: what one job of training consists of.
struct SentenceBlock: Sendable {
  /// One sentence after another.
  var numbers: [Int32] = []
  /// Where each ends in `numbers`.
  var ends: [Int] = []
  /// Words of text in them, unknown ones too.
  var read = 0

  /// Longer sentences are taken in pieces, as in gensim.
  static let longestSentence = 10_000

  /// Calls a function with the place of each sentence that has words.
  func forEachSentence(_ body: (Range<Int>) throws -> Void) rethrows {
    var start = 0
    for end in ends {
      if end > start { try body(start..<end) }
      start = end
    }
  }
}
