/// How the classes or words are told apart.
public enum FastTextLoss: String, Hashable, Sendable, CaseIterable {
  /// Softmax as a walk down a Huffman tree; `hs`.
  case hierarchicalSoftmax = "hs"
  /// The right answer against a few drawn ones; `ns`.
  case negativeSampling = "ns"
  /// Softmax over all answers.
  case softmax
  /// Each answer by itself against all others; `ova`. A line may have several labels.
  case oneVersusAll = "ova"
}

/// What a model's file says of its training, names as in fastText.
struct FastTextArguments: Hashable, Sendable {
  enum Model: Int32, Sendable {
    case cbow = 1
    case skipGram
    case supervised
  }

  var model: Model = .skipGram
  var loss: FastTextLoss = .negativeSampling
  var dim = 100
  var ws = 5
  var epoch = 5
  var minCount = 5
  var neg = 5
  var wordNgrams = 1
  var bucket = 2_000_000
  var minn = 3
  var maxn = 6
  var lrUpdateRate = 100
  /// The share of the text from which words are thinned out.
  var t = 1e-4

  /// Buckets that no piece and no n-gram falls into are not kept, as in fastText.
  mutating func dropUnusedBuckets() {
    if maxn == 0 && wordNgrams <= 1 { bucket = 0 }
  }
}

extension FastTextLoss {
  /// The number in a file, from 1.
  var code: Int32 { Int32(Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  init?(code: Int32) {
    guard Self.allCases.indices.contains(Int(code) - 1) else { return nil }
    self = Self.allCases[Int(code) - 1]
  }
}
