internal import Corpora

/// Where training finds its text: in memory, or in a file that every pass reads anew.
enum SentenceSource: Sendable {
  case list([[String]])
  /// A sentence in each document, its words between white space.
  case corpus(TextCorpus)

  /// Calls `word` with the bytes of each word, valid during the call only, and `end` behind each sentence.
  func read(
    word: (UnsafeBufferPointer<UInt8>) throws -> Void, end: () throws -> Void
  ) throws {
    switch self {
    case .list(let sentences):
      for sentence in sentences {
        for var text in sentence { try text.withUTF8(word) }
        try end()
      }
    case .corpus(let corpus):
      try corpus.forEachDocument { bytes in
        var start = 0
        while start < bytes.count {
          while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
          var stop = start
          while stop < bytes.count, !Self.isSpace(bytes[stop]) { stop += 1 }
          if stop > start { try word(UnsafeBufferPointer(rebasing: bytes[start..<stop])) }
          start = stop
        }
        try end()
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
