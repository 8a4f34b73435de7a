public import Corpora
internal import Metering

extension KeyedVectors {
  /// Completes analogies: of "man king woman queen" the fourth word from the others.
  ///
  /// A list has four words a line below headings such as `: capitals`. An analogy is complete where the
  /// fourth word is the nearest to *b − a + c* that is none of the three; those with an unknown word are
  /// left out.
  ///
  ///     let found = try vectors.evaluateWordAnalogies(": kinds\nman king woman queen\n")
  ///     found.accuracy
  ///
  /// - Parameters:
  ///   - restrictVocabulary: Only so many of the first words are known.
  ///   - caseInsensitive: Compares in capitals; of words that agree so the first counts.
  ///   - unknownCounts: Whether analogies with unknown words count as not complete; gensim's
  ///     `dummy4unknown`.
  /// - Throws: ``VectorQueryError/noHeading(line:)``.
  ///
  /// gensim 4's `evaluate_word_analogies`. Source: Mikolov et al., *Efficient Estimation of Word
  /// Representations in Vector Space* (2013), §4.
  public func evaluateWordAnalogies(
    _ list: String, restrictVocabulary: Int = 300_000, caseInsensitive: Bool = true,
    unknownCounts: Bool = false
  ) throws -> AnalogyEvaluation {
    var run = AnalogyRun(
      vectors: self, restrictVocabulary: restrictVocabulary, caseInsensitive: caseInsensitive,
      unknownCounts: unknownCounts)
    for line in list.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      try run.take(String(line))
    }
    return run.evaluation
  }

  /// The same with a list in a file.
  public func evaluateWordAnalogies(
    _ list: TextCorpus, restrictVocabulary: Int = 300_000, caseInsensitive: Bool = true,
    unknownCounts: Bool = false
  ) throws -> AnalogyEvaluation {
    var run = AnalogyRun(
      vectors: self, restrictVocabulary: restrictVocabulary, caseInsensitive: caseInsensitive,
      unknownCounts: unknownCounts)
    try list.forEach { try run.take($0) }
    return run.evaluation
  }
}

/// The words that an evaluation knows, by the spelling it compares.
struct EvaluatedWords {
  let count: Int
  private let caseInsensitive: Bool
  private var places: [WordKey: Int] = [:]

  init(_ vectors: KeyedVectors, restrictVocabulary: Int, caseInsensitive: Bool) {
    count = min(max(restrictVocabulary, 0), vectors.count)
    self.caseInsensitive = caseInsensitive
    places.reserveCapacity(count)
    for (place, word) in vectors.words.prefix(count).enumerated() {
      let key = WordKey(spelling(word))
      if places[key] == nil { places[key] = place }
    }
  }

  func spelling(_ word: String) -> String { caseInsensitive ? word.uppercased() : word }

  /// - Parameter spelling: As ``spelling(_:)`` gives it.
  func place(of spelling: String) -> Int? { places[WordKey(spelling)] }
}

/// Goes through a list of analogies.
private struct AnalogyRun {
  private let vectors: KeyedVectors
  private let known: EvaluatedWords
  private let unknownCounts: Bool
  private var line = 0
  var evaluation = AnalogyEvaluation()

  init(
    vectors: KeyedVectors, restrictVocabulary: Int, caseInsensitive: Bool, unknownCounts: Bool
  ) {
    self.vectors = vectors
    self.unknownCounts = unknownCounts
    known = EvaluatedWords(
      vectors, restrictVocabulary: restrictVocabulary, caseInsensitive: caseInsensitive)
  }

  mutating func take(_ text: String) throws {
    line += 1
    if text.hasPrefix(": ") {
      let name = text.drop { $0 == ":" || $0 == " " }
      evaluation.sections.append(.init(name: String(Self.trimmed(name))))
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace).map { known.spelling(String($0)) }
    if words.isEmpty { return }
    guard !evaluation.sections.isEmpty else { throw VectorQueryError.noHeading(line: line) }
    guard words.count == 4 else {
      evaluation.skippedLines.append(line)
      return
    }
    let last = evaluation.sections.count - 1
    let places = words.compactMap(known.place)
    guard places.count == 4 else {
      evaluation.unknown += 1
      if unknownCounts { evaluation.sections[last].incorrect.append(words) }
      return
    }
    if try predicted(places, words) == words[3] {
      evaluation.sections[last].correct.append(words)
    } else {
      evaluation.sections[last].incorrect.append(words)
    }
  }

  /// The first of five neighbours that is none of the question's words; the last if all are.
  private func predicted(_ places: [Int], _ words: [String]) throws -> String {
    let found = try vectors.neighbors(
      positive: [places[1], places[2]], negative: [places[0]], topN: 5, among: known.count
    ).map { known.spelling($0.word) }
    let question = words.prefix(3).map { WordKey($0) }
    let answer = found.first { known.place(of: $0) != nil && !question.contains(WordKey($0)) }
    return answer ?? found.last ?? ""
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
