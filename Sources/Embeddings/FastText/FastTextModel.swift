internal import Metering

/// The numbers of a model with what they mean: a value that is trained, asked and written.
struct FastTextModel: Sendable {
  var arguments: FastTextArguments
  let dictionary: FastTextDictionary
  /// Rows of words, then of buckets, shape [words + bucket, dim].
  var input: [Float]
  /// Rows of words, of labels, or of the inner nodes of their tree, shape [words or labels, dim].
  var output: [Float]
  /// What labels begin with in a text.
  var labelPrefix = "__label__"

  var pieces: FastTextPieces {
    FastTextPieces(
      shortest: arguments.minn, longest: arguments.maxn, bucketCount: arguments.bucket,
      firstRow: dictionary.wordCount)
  }

  /// How often each answer occurs: labels of a classifier, or words.
  var targetCounts: ArraySlice<Int> {
    arguments.model == .supervised
      ? dictionary.counts[dictionary.wordCount...] : dictionary.counts[..<dictionary.wordCount]
  }

  /// Takes from the budget what the pieces and n-grams of so much text may cost.
  func charge(forBytes count: Int) throws {
    let longest = arguments.maxn + max(arguments.wordNgrams, 0)
    let rows = min(Double(count + 5) * Double(min(longest, count + 2) + 1), 1e15)
    try Meter.charge(Int(min(rows * Double(arguments.dim), 1e18)))
    try Meter.reserve(bytes: 8 * Int(rows))
    Meter.release(bytes: 8 * Int(rows))
  }

  /// The mean of rows; zeros where there are none.
  func mean(of rows: [Int32]) -> [Float] {
    let dim = arguments.dim
    var sum = [Float](repeating: 0, count: dim)
    input.withUnsafeBufferPointer { input in
      for row in rows {
        let start = Int(row) * dim
        for i in 0..<dim { sum[i] += input[start + i] }
      }
    }
    guard !rows.isEmpty else { return sum }
    let share = 1 / Float(rows.count)
    return sum.map { $0 * share }
  }

  /// The vector of any word, shape [dim].
  func vector(of word: String) -> [Float] { mean(of: dictionary.rows(of: word, pieces)) }

  /// The vectors of all words.
  ///
  /// - Throws: ``EmbeddingError/emptyVocabulary``
  func keyedVectors() throws -> KeyedVectors {
    let dim = arguments.dim
    try Meter.reserve(bytes: 4 * dictionary.wordCount * dim)
    let pieces = pieces
    var elements: [Float] = []
    elements.reserveCapacity(dictionary.wordCount * dim)
    var words: [String] = []
    var rows: [Int32] = []
    for word in 0..<dictionary.wordCount {
      // A file may have words that are no text; they cannot be asked for.
      guard let name = String(validating: dictionary.names[word], as: UTF8.self) else { continue }
      words.append(name)
      rows.removeAll(keepingCapacity: true)
      dictionary.append(rowsOfWord: word, pieces, to: &rows)
      try Meter.charge(rows.count * dim)
      elements += mean(of: rows)
    }
    guard !words.isEmpty else { throw EmbeddingError.emptyVocabulary }
    return try KeyedVectors(words: words, elements: elements, dimension: dim)
  }

  var coder: FastTextCoder {
    FastTextCoder(
      dictionary: dictionary, pieces: pieces, wordNgrams: arguments.wordNgrams,
      labelPrefix: Array(labelPrefix.utf8))
  }

  /// The rows that a line of text stands for in a classifier, with the end of the line.
  func rows(ofLine text: String) -> [Int32] {
    let coder = coder
    var line = FastTextLabelledLine()
    var text = text
    text.withUTF8 { bytes in
      var tokens = FastTextTokens(bytes)
      var hasEnded = false
      while !hasEnded, let token = tokens.next() {
        line.add(token, coder)
        hasEnded = FastTextDictionary.isEndOfLine(token)
      }
      guard !hasEnded else { return }
      var end = FastTextDictionary.endOfLine
      end.withUTF8 { line.add($0, coder) }
    }
    line.finish(coder)
    return line.rows
  }
}

extension FastTextModel {
  /// The mean of the words' unit vectors; words stand between spaces.
  func sentenceVector(of sentence: String) -> [Float] {
    var sum = [Float](repeating: 0, count: arguments.dim)
    var count: Float = 0
    var sentence = sentence
    sentence.withUTF8 { bytes in
      var tokens = FastTextTokens(bytes)
      while let token = tokens.next() {
        let vector = vector(of: String(decoding: token, as: UTF8.self))
        let norm = KeyedVectors.dot(vector, vector).squareRoot()
        guard norm > 0 else { continue }
        for i in sum.indices { sum[i] += vector[i] / norm }
        count += 1
      }
    }
    return count > 0 ? sum.map { $0 / count } : sum
  }
}
