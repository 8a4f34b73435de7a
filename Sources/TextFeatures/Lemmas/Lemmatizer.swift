internal import Metering

/// Leads inflected words to the form in which a dictionary lists them.
///
///     let lemmatizer = try Lemmatizer(.russian)
///     try lemmatizer.lemmas(of: ["новые", "звёздные", "войны"])   // ["новый", "звёздный", "война"]
///
/// Words are looked up one by one, without their neighbours: of several lemmas the likeliest is taken for
/// Russian, the first of the dictionary for Polish, nouns before verbs, adjectives and adverbs for English.
/// A word that no rule knows is its own lemma, in lower case.
///
/// Sources: Russian as pymorphy3 (``MorphAnalyzer``), Polish by the dictionary PoliMorf of Morfologik
/// (``PolishDictionary``), English by WordNet's morphy (``WordNetMorphology``).
public struct Lemmatizer: Sendable {
  public enum Language: String, Hashable, Sendable, CaseIterable {
    case english, polish, russian
  }

  public let language: Language
  private let words: any LemmaSource

  /// - Throws: ``LemmaDataError`` where the language's dictionary is missing or damaged. Nothing stands in
  ///   for it; who wants stems takes ``SnowballStemmer``.
  public init(_ language: Language) throws {
    self.language = language
    switch language {
    case .english: words = try WordNetMorphology()
    case .polish: words = try PolishDictionary()
    case .russian: words = try MorphAnalyzer()
    }
  }

  /// The lemma of a word.
  public func lemma(of word: String) throws -> String {
    try Meter.charge(40 + 20 * word.utf8.count)
    return Letters.text(try words.lemma(of: word))
  }

  /// The lemma of each word. A word that comes again is not looked up again.
  public func lemmas(of words: [String]) throws -> [String] {
    var known = TermTable()
    var lemmas: [String] = []
    var result: [String] = []
    result.reserveCapacity(words.count)
    for word in words {
      try Meter.charge(20 + word.utf8.count)
      var word = word
      let number = word.withUTF8 { bytes in Int(known.add(bytes, hash: TermHash.of(bytes))) }
      if number == lemmas.count { lemmas.append(try lemma(of: word)) }
      result.append(lemmas[number])
    }
    return result
  }

  /// Every lemma that a word can have, the preferred one first.
  public func candidates(of word: String) throws -> [String] {
    try Meter.charge(1000 + 20 * word.utf8.count)
    return try words.lemmas(of: word).map { Letters.text($0) }
  }
}

/// What a lemmatizer asks of a language.
protocol LemmaSource: Sendable {
  /// The preferred lemma, as UTF-8.
  func lemma(of word: String) throws -> [UInt8]
  /// All of them.
  func lemmas(of word: String) throws -> [[UInt8]]
}

extension MorphAnalyzer: LemmaSource {
  func lemma(of word: String) throws -> [UInt8] {
    let lower = Letters.lowercased(word)
    // A single letter may be an initial, which the dictionary alone does not know of.
    if lower.count > 2, let lemma = try dictionary.likeliestLemma(of: lower) { return lemma }
    return try analyzed { analyzer in
      let best = try analyzer.readings(of: word, lower)[0]
      return try analyzer.normalForm(best)
    }
  }

  func lemmas(of word: String) throws -> [[UInt8]] {
    try analyzed { analyzer in
      var forms: [[UInt8]] = []
      for reading in try analyzer.readings(of: word, Letters.lowercased(word)) {
        try analyzer.pay(forFormOf: reading)
        let form = try analyzer.normalForm(reading)
        try analyzer.pay(forLookAt: forms.count * form.count)
        if !forms.contains(form) { forms.append(form) }
      }
      return forms
    }
  }

  /// Gives an analyzer to use, and back what it reserved.
  func analyzed<Result>(_ use: (inout RussianAnalyzer) throws -> Result) rethrows -> Result {
    var analyzer = RussianAnalyzer(dictionary)
    defer { analyzer.release() }
    return try use(&analyzer)
  }
}
