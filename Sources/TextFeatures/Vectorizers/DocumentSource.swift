internal import Corpora

/// Where documents come from.
enum DocumentSource {
  case texts([String])
  case corpus(TextCorpus)

  /// Hands over each document as UTF-8, which is valid during the call only.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    switch self {
    case .texts(let texts):
      for var text in texts { try text.withUTF8(body) }
    case .corpus(let corpus): try corpus.forEachDocument(body)
    }
  }
}
