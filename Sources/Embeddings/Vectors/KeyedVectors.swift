internal import Metering

/// Words and their vectors, to be asked about.
///
///     let vectors = try KeyedVectors(
///       words: ["king", "queen", "man"], vectors: [[1, 0.2], [0.9, 0.4], [0.1, 1]])
///     try vectors.similarity("king", "queen")
///     try vectors.mostSimilar(to: "king", topN: 2)
///     try vectors.mostSimilar(positive: ["queen", "man"], negative: ["king"])
///
/// Components are `Float`s. Words are compared by scalars.
///
/// Behaviour of gensim 4's `KeyedVectors`.
public struct KeyedVectors: Hashable, Sendable {
  /// The words, in the order of their rows.
  public let words: [String]
  /// Components of each vector.
  public let dimension: Int
  /// Row-major, shape [words, dimension].
  let elements: [Float]
  /// The length of each vector.
  let norms: [Float]
  private let indices: [WordKey: Int]

  /// - Parameters:
  ///   - words: Each once.
  ///   - vectors: Shape [words, dimension].
  /// - Throws: ``EmbeddingError`` for an empty or repeated vocabulary, other shapes, and entries that are
  ///   not finite.
  public init(words: [String], vectors: [[Double]]) throws {
    guard !words.isEmpty else { throw EmbeddingError.emptyVocabulary }
    let dimension = try WordMatrices.dimension(of: vectors, "vectors", words: words.count)
    try Meter.charge(words.count * dimension)
    try Meter.reserve(bytes: 4 * words.count * dimension)
    let elements = vectors.flatMap { $0.map { Float($0) } }
    // Finite in double precision is not yet finite in single.
    if let bad = elements.firstIndex(where: { !$0.isFinite }) {
      throw EmbeddingError.notFinite(
        matrix: "vectors", row: bad / dimension, column: bad % dimension)
    }
    try self.init(words: words, elements: elements, dimension: dimension)
  }

  /// - Parameter elements: Row-major, shape [words, dimension].
  init(words: [String], elements: [Float], dimension: Int) throws(EmbeddingError) {
    var indices: [WordKey: Int] = [:]
    indices.reserveCapacity(words.count)
    for (i, word) in words.enumerated() {
      guard indices.updateValue(i, forKey: WordKey(word)) == nil else { throw .repeatedWord(word) }
    }
    self.words = words
    self.dimension = dimension
    self.elements = elements
    self.indices = indices
    norms = elements.withUnsafeBufferPointer { elements in
      guard let start = elements.baseAddress else { return [] }
      return words.indices.map { i in
        let row = start + i * dimension
        return dotProduct(row, row, count: dimension).squareRoot()
      }
    }
  }

  /// How many words there are.
  public var count: Int { words.count }

  /// Whether a word has a vector.
  public func contains(_ word: String) -> Bool { indices[WordKey(word)] != nil }

  /// The row of a word, from 0.
  ///
  /// - Throws: ``UnknownWord`` with the nearest spellings.
  public func index(of word: String) throws(UnknownWord) -> Int {
    guard let index = indices[WordKey(word)] else {
      throw UnknownWord(word, vocabulary: words)
    }
    return index
  }

  /// The vector of a word, shape [dimension].
  ///
  /// - Throws: ``UnknownWord`` with the nearest spellings.
  public func vector(of word: String) throws(UnknownWord) -> [Double] {
    row(try index(of: word)).map(Double.init)
  }

  /// All vectors in the order of ``words``, shape [words, dimension].
  public var vectors: [[Double]] { words.indices.map { row($0).map(Double.init) } }

  func row(_ index: Int) -> ArraySlice<Float> {
    elements[index * dimension..<(index + 1) * dimension]
  }

  /// A row divided by its length; as it is where that is 0.
  func unitRow(_ index: Int) -> [Float] {
    let norm = norms[index]
    return row(index).map { norm > 0 ? $0 / norm : $0 }
  }
}
