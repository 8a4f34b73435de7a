internal import Diagnostics

/// A word that is not in a model's vocabulary.
public struct UnknownWord: Error, Hashable, Sendable, CustomStringConvertible {
  public let word: String
  /// The words of the vocabulary that are spelt most like it, nearest first.
  public let nearest: [String]

  // konspekt:hide
  public init(_ word: String, vocabulary: [String]) {
    self.word = word
    self.nearest = SpellingSuggestion.nearest(to: word, among: vocabulary)
  }

  public var description: String {
    let near = nearest.map { "'\($0)'" }.joined(separator: ", ")
    return near.isEmpty
      ? "the word '\(word)' is not in the vocabulary"
      : "the word '\(word)' is not in the vocabulary; did you mean \(near)?"
  }
}
