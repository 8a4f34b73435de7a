internal import Metering

/// Cuts English words to their stems by Porter's rules, in one of the three forms that NLTK has.
///
///     try PorterStemmer().stems(of: ["caresses", "ponies", "flies"])   // ["caress", "poni", "fli"]
///
/// `SnowballStemmer(.porter)` is the original form by the authors' own library.
///
/// Source: Porter, *An algorithm for suffix stripping* (1980); the extensions are those of
/// `nltk.stem.PorterStemmer`.
public struct PorterStemmer: Hashable, Sendable {
  /// Whose form of the rules.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// The rules of the paper.
    case original
    /// Those of Porter's later program: short words stay, and a few endings differ.
    case martin
    /// Those of NLTK, its default: short words in "-y", "-ies" and "-ied" and twelve irregular ones too.
    case nltk
  }

  public let mode: Mode

  public init(_ mode: Mode = .nltk) { self.mode = mode }

  /// The stem of a word, which is lower-cased first.
  public func stem(_ word: String) -> String {
    let lowered = PythonText.lowercased(word)
    if mode == .nltk, let known = Self.irregular[lowered] { return known }
    if mode != .original, word.unicodeScalars.count <= 2 { return lowered }
    var stemming = PorterStemming(lowered, mode)
    stemming.run()
    return stemming.text
  }

  /// The stem of each word.
  public func stems(of words: [String]) throws -> [String] {
    try words.map { word in
      try Meter.charge(40 * word.utf8.count)
      return stem(word)
    }
  }

  private static let irregular = [
    "sky": "sky", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "news": "news",
    "innings": "inning", "inning": "inning", "outings": "outing", "outing": "outing",
    "cannings": "canning", "canning": "canning", "howe": "howe", "proceed": "proceed",
    "exceed": "exceed", "succeed": "succeed",
  ]
}
