internal import Metering

/// The base forms of English words, by the rules and exception lists of WordNet (*morphy*).
///
///     let wordNet = try WordNetMorphology()
///     try wordNet.lemma(of: "geese")                   // "goose"
///     try wordNet.lemma(of: "leaves", as: .verb)       // "leave"
///
/// An exception is believed first; then endings are replaced one after another until a word of WordNet
/// comes out. Without a part of speech the first of noun, verb, adjective and adverb that knows the word
/// decides: *running* stays *running*, which is a noun too.
///
/// Source: WordNet 3.0, `morphy(7WN)`; G. A. Miller, *WordNet: A Lexical Database for English* (1995).
/// Results are those of libwordnet's `morphstr`, but for verbs of several words.
public struct WordNetMorphology: Sendable {
  public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
    case noun, verb, adjective, adverb
  }

  private let lists: [PartOfSpeech: Lists]

  private struct Lists: Sendable {
    let index: SortedLines
    let exceptions: SortedLines
  }

  /// - Throws: ``LemmaDataError`` where WordNet is missing.
  public init() throws {
    let folder = DictionaryFolder.path(of: "wordnet", containing: "index.noun")
    try self.init { name throws(LemmaDataError) in
      try .shared("\(folder)/\(name)", remedy: Self.remedy)
    }
  }

  // konspekt:hide
  /// The WordNet of another folder.
  public init(folder: String) throws {
    try self.init { name throws(LemmaDataError) in
      try FileBytes("\(folder)/\(name)", remedy: Self.remedy)
    }
  }

  private init(_ file: (String) throws(LemmaDataError) -> FileBytes) throws {
    try Meter.charge(100_000)
    var lists: [PartOfSpeech: Lists] = [:]
    for part in PartOfSpeech.allCases {
      lists[part] = Lists(
        index: try SortedLines(file("index.\(part.suffix)")),
        exceptions: try SortedLines(file("\(part.suffix).exc")))
    }
    self.lists = lists
  }

  private static let remedy = "install Debian's 'wordnet-base', which 'make deps' does"

  /// The base form of a word, or the word in lower case where WordNet does not know it.
  ///
  /// - Parameter part: Only as this; without it, as what knows the word first.
  public func lemma(of word: String, as part: PartOfSpeech? = nil) throws -> String {
    try lemmas(of: word, as: part).first ?? Letters.text(Letters.lowercased(word))
  }

  /// Every base form of a word, the preferred one first; empty where WordNet does not know the word.
  public func lemmas(of word: String, as part: PartOfSpeech? = nil) throws -> [String] {
    try Meter.charge(1000 + 20 * word.utf8.count)
    let lower = Self.key(word)
    let parts = part.map { [$0] } ?? PartOfSpeech.allCases
    var all: [[UInt8]] = []
    for part in parts {
      for form in baseForms(of: lower, as: part) where !all.contains(form) { all.append(form) }
    }
    return all.map { Letters.text($0) }
  }

  /// WordNet writes blanks as underscores.
  private static func key(_ word: String) -> [UInt8] {
    Letters.lowercased(word).map { $0 == 0x20 ? UInt8(ascii: "_") : $0 }
  }

  // MARK: Rules

  private func isDefined(_ word: [UInt8], as part: PartOfSpeech) -> Bool {
    !word.isEmpty && lists[part]?.index.line(of: word) != nil
  }

  private func baseForms(of word: [UInt8], as part: PartOfSpeech) -> [[UInt8]] {
    // Nothing in WordNet is that long.
    guard word.count <= 256 else { return [] }
    var forms = exceptions(of: word, as: part)
    if forms.isEmpty {
      forms = [base(of: word, as: part) ?? baseOfParts(word, as: part)].compactMap { $0 }
    } else if forms[0] == word {
      // The lists name some words as their own base, so that no rule cuts them.
      forms = []
    }
    if isDefined(word, as: part), !forms.contains(word) { forms.append(word) }
    return forms
  }

  private func exceptions(of word: [UInt8], as part: PartOfSpeech) -> [[UInt8]] {
    guard let line = lists[part]?.exceptions.line(of: word) else { return [] }
    return line.split(separator: 0x20).map { Array($0) }
  }

  /// The first rule's result that is a word.
  private func base(of word: [UInt8], as part: PartOfSpeech) -> [UInt8]? {
    var stem = word
    var end: [UInt8] = []
    if part == .noun {
      if word.ends(with: Self.ful) {
        stem = Array(word.dropLast(3))
        end = Self.ful
      } else if word.count <= 2 || word.ends(with: Array("ss".utf8)) {
        return nil
      }
    }
    for (old, new) in part.endings where stem.ends(with: old) {
      let candidate = Array(stem.dropLast(old.count)) + new
      if candidate != stem, isDefined(candidate, as: part) { return candidate + end }
    }
    return nil
  }

  private static let ful = Array("ful".utf8)

  /// *mothers-in-law*: each word by itself, if that makes one of WordNet.
  private func baseOfParts(_ word: [UInt8], as part: PartOfSpeech) -> [UInt8]? {
    let isJoint = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
    guard word.contains(where: isJoint) else { return nil }
    var result: [UInt8] = []
    var rest = word[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix { !isJoint($0) })
      result += exceptions(of: piece, as: part).first ?? base(of: piece, as: part) ?? piece
      rest = rest.dropFirst(piece.count)
      if let joint = rest.popFirst() { result.append(joint) }
    }
    return result != word && isDefined(result, as: part) ? result : nil
  }
}

extension WordNetMorphology.PartOfSpeech {
  fileprivate var suffix: String {
    switch self {
    case .noun: "noun"
    case .verb: "verb"
    case .adjective: "adj"
    case .adverb: "adv"
    }
  }

  /// Endings and what replaces them, in WordNet's order.
  fileprivate var endings: [([UInt8], [UInt8])] {
    switch self {
    case .noun: Self.nounEndings
    case .verb: Self.verbEndings
    case .adjective: Self.adjectiveEndings
    case .adverb: []
    }
  }

  private static let nounEndings = endings(
    "s:", "ses:s", "xes:x", "zes:z", "ches:ch", "shes:sh", "men:man", "ies:y")
  private static let verbEndings = endings(
    "s:", "ies:y", "es:e", "es:", "ed:e", "ed:", "ing:e", "ing:")
  private static let adjectiveEndings = endings("er:", "est:", "er:e", "est:e")

  private static func endings(_ rules: String...) -> [([UInt8], [UInt8])] {
    rules.map { rule in
      let sides = rule.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      return (Array(sides[0]), Array(sides[1]))
    }
  }
}

extension WordNetMorphology: LemmaSource {
  func lemma(of word: String) throws -> [UInt8] {
    let key = Self.key(word)
    for part in PartOfSpeech.allCases {
      if let form = baseForms(of: key, as: part).first { return form }
    }
    return Letters.lowercased(word)
  }

  func lemmas(of word: String) throws -> [[UInt8]] {
    let all = try lemmas(of: word, as: nil).map { Array($0.utf8) }
    return all.isEmpty ? [Letters.lowercased(word)] : all
  }
}
