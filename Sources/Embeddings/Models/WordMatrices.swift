internal import Derivations
internal import Metering

/// The two matrices of a word model, with a vocabulary for the rows of the first.
///
/// The second has a row for each word too, or for each inner node of a tree.
struct WordMatrices: Hashable, Sendable {
  /// The words, in the order of the input rows.
  let vocabulary: [String]
  /// N, the number of components of each vector.
  let dimension: Int
  /// Row-major, a row for each word.
  private(set) var input: [Double]
  /// Row-major, vectors lying together.
  private(set) var output: [Double]

  /// - Parameters:
  ///   - inputMatrix: Shape [V, N].
  ///   - outputRows: Shape [`outputs`, N].
  init(
    vocabulary: [String], inputMatrix: [[Double]], outputRows: [[Double]], dimension: Int
  ) {
    self.vocabulary = vocabulary
    self.dimension = dimension
    self.input = inputMatrix.flatMap { $0 }
    self.output = outputRows.flatMap { $0 }
  }

  // MARK: Validation

  static func check(vocabulary: [String]) throws(EmbeddingError) {
    guard !vocabulary.isEmpty else { throw .emptyVocabulary }
    var known: Set<WordKey> = []
    for word in vocabulary where !known.insert(WordKey(word)).inserted { throw .repeatedWord(word) }
  }

  /// N, from the rows of the input matrix, or of what `name` is.
  static func dimension(
    of matrix: [[Double]], _ name: String = "inputMatrix", words: Int
  ) throws(EmbeddingError) -> Int {
    guard let dimension = matrix.first?.count, dimension > 0 else {
      guard matrix.isEmpty else { throw .noComponents }
      throw .shapeMismatch(matrix: name, expected: "\(words), one for each word", found: "0 rows")
    }
    try check(matrix, name, rows: words, columns: dimension)
    return dimension
  }

  static func check(
    _ matrix: [[Double]], _ name: String, rows: Int, columns: Int
  ) throws(EmbeddingError) {
    guard matrix.count == rows else {
      throw .shapeMismatch(
        matrix: name, expected: "\(rows), shape [\(rows), \(columns)]",
        found: counted(matrix.count, "row"))
    }
    for (i, row) in matrix.enumerated() {
      guard row.count == columns else {
        throw .shapeMismatch(
          matrix: name, expected: "\(columns), shape [\(rows), \(columns)]",
          found: counted(row.count, "column") + " in row \(i)")
      }
      if let j = row.firstIndex(where: { !$0.isFinite }) {
        throw .notFinite(matrix: name, row: i, column: j)
      }
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  static func check(learningRate: Double) throws(EmbeddingError) {
    guard learningRate > 0, learningRate.isFinite else { throw .learningRate(learningRate) }
  }

  // MARK: Rows

  func index(of word: String) throws(UnknownWord) -> Int {
    try WordKey.index(of: word, in: vocabulary)
  }

  func indices(of words: [String]) throws(UnknownWord) -> [Int] {
    var found: [Int] = []
    for word in words { found.append(try index(of: word)) }
    return found
  }

  var inputRows: [[Double]] { vocabulary.indices.map(inputRow) }
  var outputRows: [[Double]] { (0..<output.count / dimension).map(outputRow) }
  func inputRow(_ index: Int) -> [Double] { Array(input[span(index)]) }
  func outputRow(_ index: Int) -> [Double] { Array(output[span(index)]) }

  private func span(_ index: Int) -> Range<Int> {
    index * dimension..<(index + 1) * dimension
  }

  // MARK: Steps

  /// What a step computes, with the vectors it leaves behind.
  struct Computed {
    var input: [Double]
    var output: [Double]
    var outcome: WordStep.Outcome<Double>
  }

  func computed(_ step: WordStep, learningRate: Double) throws -> Computed {
    let numbers = (step.inputRows.count + step.outputRows.count) * dimension
    try Meter.charge(4 * numbers)
    try Meter.reserve(bytes: 8 * numbers)
    defer { Meter.release(bytes: 8 * numbers) }
    var inputCopy = step.inputRows.flatMap(inputRow)
    var outputCopy = step.outputRows.flatMap(outputRow)
    var silent = Silent<Double>()
    let outcome = step.run(
      input: &inputCopy, output: &outputCopy, dimension: dimension, learningRate: learningRate,
      recorder: &silent)
    return Computed(input: inputCopy, output: outputCopy, outcome: outcome)
  }

  /// Carries a step out, or throws and leaves everything as it was.
  mutating func take(_ step: WordStep, learningRate: Double) throws -> Double {
    try Self.check(learningRate: learningRate)
    let next = try computed(step, learningRate: learningRate)
    guard next.input.allSatisfy(\.isFinite), next.output.allSatisfy(\.isFinite) else {
      throw EmbeddingError.stepTooLarge(learningRate: learningRate)
    }
    for (place, row) in step.inputRows.enumerated() {
      input.replaceSubrange(span(row), with: next.input[span(place)])
    }
    for (place, row) in step.outputRows.enumerated() {
      output.replaceSubrange(span(row), with: next.output[span(place)])
    }
    return next.outcome.loss
  }

  /// The same step, worked out on paper.
  func explained(
    _ step: WordStep, learningRate: Double, outline: (_ isShifted: Bool) -> Outline,
    digits: Int, rounding: Rounding
  ) throws -> Derivation {
    try Self.check(learningRate: learningRate)
    try DigitsOutOfRange.check(digits)
    let numbers = (step.inputRows.count + step.outputRows.count) * dimension
    // Each weight appears in about ten recorded operands of two hundred bytes.
    try Meter.charge(30 * numbers)
    try Meter.reserve(bytes: 2000 * numbers)
    var transcript = Transcript<Double>(rounding: rounding, digits: digits)
    var inputCopy = given(step, in: &transcript)
    var outputCopy = step.outputRows.enumerated().flatMap { place, row in
      outputRow(row).enumerated().map { i, weight in
        transcript.given("u", place, i, value: weight)
      }
    }
    let eta = transcript.given("eta", value: learningRate)
    _ = step.run(
      input: &inputCopy, output: &outputCopy, dimension: dimension, learningRate: eta,
      recorder: &transcript)
    guard (inputCopy + outputCopy).allSatisfy(\.value.isFinite) else {
      throw EmbeddingError.stepTooLarge(learningRate: learningRate)
    }
    let isShifted = transcript.quantities.contains { $0.name == "m" }
    return transcript.derivation(outline: outline(isShifted), digits: digits)
  }

  /// The input vectors: one alone has no row number, and pieces of words are called otherwise.
  private func given(
    _ step: WordStep, in transcript: inout Transcript<Double>
  ) -> [TracedNumber<Double>] {
    if case .center = step.input {
      return inputRow(step.inputRows[0]).enumerated().map { i, weight in
        transcript.given("v", i, value: weight)
      }
    }
    let name = if case .document = step.input { "g" } else { "v" }
    return step.inputRows.enumerated().flatMap { place, row in
      inputRow(row).enumerated().map { i, weight in
        transcript.given(name, place, i, value: weight)
      }
    }
  }
}
