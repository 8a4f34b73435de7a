internal import Foundation
internal import Metering

/// Ways to cut a text into tokens, each that of a tool which courses use.
///
///     try Tokenizers.words("Isn't it?")       // ["Is", "n't", "it", "?"]
///     try Tokenizers.wordPunctuation("e-mail")  // ["e", "-", "mail"]
public enum Tokenizers {
  /// The pieces between white space; Python's `str.split()`.
  public static func whitespace(_ text: String) -> [String] { PythonText.split(text) }

  /// The characters that a reader sees: `й` is one however it is written.
  public static func characters(_ text: String) -> [String] { text.map(String.init) }

  /// The scalars of a text, as `list(text)` has them in Python.
  public static func scalars(_ text: String) -> [String] { text.unicodeScalars.map { String($0) } }

  /// Lower-cased, cut at every single white space, so that two blanks make an empty token; Spark's
  /// `Tokenizer`.
  public static func spark(_ text: String) -> [String] {
    let isSpace: (Unicode.Scalar) -> Bool = { " \t\n\u{0B}\u{0C}\r".unicodeScalars.contains($0) }
    var tokens = PythonText.lowercased(text).unicodeScalars
      .split(omittingEmptySubsequences: false, whereSeparator: isSpace).map { String($0) }
    // Java leaves out empty pieces at the end, but not an empty text.
    guard tokens.count > 1 else { return tokens }
    while tokens.last == "" { tokens.removeLast() }
    return tokens
  }

  /// Runs of word characters, and runs of what is neither that nor white space; NLTK's
  /// `wordpunct_tokenize`.
  public static func wordPunctuation(_ text: String) throws -> [String] {
    try matching(#"\w+|[^\w\s]+"#, in: text)
  }

  /// What a regular expression in Python's notation matches; NLTK's `RegexpTokenizer`, whose `\w` takes in
  /// combining marks.
  ///
  /// - Throws: ``AnalyzerError`` where the pattern is none.
  public static func matching(_ pattern: String, in text: String) throws -> [String] {
    try Meter.charge(text.utf8.count)
    return try PythonPattern.tokens(pattern, words: .lettersAndMarks).matches(in: text)
  }

  /// Words and punctuation apart, contractions cut: NLTK's `NLTKWordTokenizer`, which is `word_tokenize`
  /// of one sentence. A full stop is a token of its own only at the end.
  public static func words(_ text: String) throws -> [String] {
    try Meter.charge(40 * text.utf8.count)
    return WordRules.nltk.tokens(of: text)
  }

  /// The rules of the Penn Treebank; NLTK's `TreebankWordTokenizer`.
  public static func treebank(_ text: String) throws -> [String] {
    try Meter.charge(30 * text.utf8.count)
    return WordRules.treebank.tokens(of: text)
  }

  /// Runs of letters, lower-cased, of a length that words have; gensim's `simple_preprocess`.
  ///
  /// One-letter words such as «в», dashes and numbers fall out, and so do words of more than fifteen
  /// letters: «достопримечательность» has 21.
  public static func simplePreprocess(
    _ text: String, minLength: Int = 2, maxLength: Int = 15, strippingAccents: Bool = false
  ) -> [String] {
    var lowered = PythonText.lowercased(text)
    if strippingAccents { lowered = withoutMarks(lowered) }
    let runs = lowered.unicodeScalars.split {
      !$0.isPythonWord || $0.properties.generalCategory == .decimalNumber
    }
    return runs.filter { $0.count >= minLength && $0.count <= maxLength && $0.first != "_" }
      .map { String($0) }
  }

  /// Without the marks of its decomposed form (NFD), composed again.
  private static func withoutMarks(_ text: String) -> String {
    var plain = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      plain.unicodeScalars.append(scalar)
    }
    return plain.precomposedStringWithCanonicalMapping
  }
}
