internal import Corpora
internal import Metering

/// A text that is gone through once in every pass.
enum FastTextText {
  /// Lines of a file, each with the mark of its end, as the program reads them.
  case lines(TextCorpus)
  /// Sentences, words as they are.
  case sentences([[String]])
  /// Documents and the label of each, with the mark of the end.
  case labelled(documents: [String], labels: [String], prefix: String)

  /// - Parameters:
  ///   - token: Called with each word or label, whose bytes are valid during the call only.
  ///   - lineEnd: Called after those of a line.
  func forEach(
    token: (UnsafeBufferPointer<UInt8>) throws -> Void, lineEnd: () throws -> Void
  ) throws {
    var mark = FastTextDictionary.endOfLine
    try mark.withUTF8 { mark in
      switch self {
      case .lines(let corpus):
        try corpus.forEachLinePart { part, endsLine in
          try Self.forEachToken(of: part, token, lineEnd)
          guard endsLine else { return }
          try token(mark)
          try lineEnd()
        }
      case .sentences(let sentences):
        for sentence in sentences {
          try Meter.charge(8 * sentence.count)
          for word in sentence where !word.isEmpty {
            var word = word
            try word.withUTF8 { try Self.hand($0, token, lineEnd) }
          }
          try lineEnd()
        }
      case .labelled(let documents, let labels, let prefix):
        for (document, label) in zip(documents, labels) {
          try Meter.charge(document.utf8.count)
          var name = prefix + label
          try name.withUTF8(token)
          var document = document
          try document.withUTF8 { try Self.forEachToken(of: $0, token, lineEnd) }
          try token(mark)
          try lineEnd()
        }
      }
    }
  }

  private static func forEachToken(
    of line: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void,
    _ lineEnd: () throws -> Void
  ) throws {
    var tokens = FastTextTokens(line)
    while let token = tokens.next() { try hand(token, body, lineEnd) }
  }

  /// A mark that is written in the text ends a line as well.
  private static func hand(
    _ token: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void,
    _ lineEnd: () throws -> Void
  ) throws {
    try body(token)
    if FastTextDictionary.isEndOfLine(token) { try lineEnd() }
  }

  /// Counts words and labels.
  ///
  /// - Throws: ``FastTextError/emptyVocabulary(minCount:)``, what reading throws.
  func dictionary(
    minCount: Int, minCountLabel: Int, labelPrefix: String
  ) throws -> FastTextDictionary {
    var counter = FastTextCounter(labelPrefix: Array(labelPrefix.utf8))
    try forEach(token: { counter.add($0) }, lineEnd: {})
    let dictionary = counter.dictionary(minCount: minCount, minCountLabel: minCountLabel)
    guard dictionary.wordCount > 0 else {
      let isText = counter.dictionary(minCount: 1, minCountLabel: 1).wordCount > 0
      throw FastTextError.emptyVocabulary(minCount: isText ? minCount : 1)
    }
    return dictionary
  }
}
