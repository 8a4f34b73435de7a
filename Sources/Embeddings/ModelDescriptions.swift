internal import Displays

// What `print` shows of models: how large they are, since their numbers fill pages.

/// `SkipGram(4 words, 2 dimensions)`.
private func sized(_ type: String, _ words: Int, _ dimension: Int) -> String {
  "\(type)(\(words) words, \(dimension) dimensions)"
}

extension SkipGram: CustomStringConvertible {
  public var description: String { sized("SkipGram", vocabulary.count, dimension) }
}

extension CBOW: CustomStringConvertible {
  public var description: String { sized("CBOW", vocabulary.count, dimension) }
}

extension HierarchicalSoftmax: CustomStringConvertible {
  public var description: String { sized("HierarchicalSoftmax", vocabulary.count, dimension) }
}

extension SubwordClassifier: CustomStringConvertible {
  public var description: String {
    "SubwordClassifier(\(pieces.count) pieces, \(classes.count) classes, \(dimension) dimensions)"
  }
}

extension GloVePair: CustomStringConvertible {
  public var description: String { "GloVePair(\(word), \(context), \(vector.count) dimensions)" }
}

extension Subwords: CustomStringConvertible {
  public var description: String { "Subwords(lengths: \(lengths), bucketCount: \(bucketCount))" }
}

extension HuffmanTree: CustomStringConvertible {
  public var description: String { display.plainText }
}

extension Cooccurrences: CustomStringConvertible {
  public var description: String { display.plainText }
}

extension Cooccurrences.Pair: CustomStringConvertible {
  public var description: String { "(\(word), \(context)): \(count)" }
}

extension Phrases: CustomStringConvertible {
  public var description: String {
    "Phrases(minCount: \(minCount), threshold: \(threshold), scoring: .\(scoring))"
  }
}

extension WordVocabulary: CustomStringConvertible {
  public var description: String { "WordVocabulary(\(count) words, \(total) in the text)" }
}

extension NoiseDistribution: CustomStringConvertible {
  public var description: String { "NoiseDistribution(\(probabilities.count) words)" }
}

extension KeyedVectors: CustomStringConvertible {
  public var description: String { sized("KeyedVectors", count, dimension) }
}

extension Word2Vec: CustomStringConvertible {
  public var description: String { sized("Word2Vec", vocabulary.count, settings.vectorSize) }
}

extension GloVe: CustomStringConvertible {
  public var description: String { sized("GloVe", words.count, settings.vectorSize) }
}

extension FastText: CustomStringConvertible {
  public var description: String { sized("FastText", words.count, dimension) }
}

extension FastTextClassifier: CustomStringConvertible {
  public var description: String {
    "FastTextClassifier(\(labels.count) labels, \(words.count) words, \(dimension) dimensions)"
  }
}
