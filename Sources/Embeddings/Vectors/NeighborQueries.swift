internal import Metering

/// A word and how similar it is to what was asked for.
public struct Neighbor: Hashable, Sendable, CustomStringConvertible {
  public let word: String
  /// A cosine, or the score of 3CosMul.
  public let similarity: Double

  public init(word: String, similarity: Double) {
    self.word = word
    self.similarity = similarity
  }

  public var description: String { "(\(word), \(similarity))" }
}

extension KeyedVectors {
  /// The words most similar to one word, best first; the word itself is left out.
  ///
  /// - Parameters:
  ///   - topN: How many words are wanted; below 1 there are none.
  ///   - restrictVocabulary: Search only so many of the first words.
  /// - Throws: ``UnknownWord`` with the nearest spellings.
  public func mostSimilar(
    to word: String, topN: Int = 10, restrictVocabulary: Int? = nil
  ) throws -> [Neighbor] {
    try mostSimilar(positive: [word], topN: topN, restrictVocabulary: restrictVocabulary)
  }

  /// The answer to an analogy, best first: "man is to king as woman is to …" asks for positive king and
  /// woman, negative man.
  ///
  /// The query is the mean of the words' unit vectors, negative ones subtracted (3CosAdd). The words of
  /// the query are left out.
  ///
  /// - Parameters:
  ///   - topN: How many words are wanted; below 1 there are none.
  ///   - restrictVocabulary: Search only so many of the first words.
  /// - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.
  ///
  /// Source: Mikolov, Yih & Zweig, *Linguistic Regularities in Continuous Space Word Representations*
  /// (2013).
  public func mostSimilar(
    positive: [String], negative: [String] = [], topN: Int = 10, restrictVocabulary: Int? = nil
  ) throws -> [Neighbor] {
    try neighbors(
      positive: positive.map(index(of:)), negative: negative.map(index(of:)), topN: topN,
      among: restrictVocabulary)
  }

  /// The same with rows in place of words.
  func neighbors(
    positive: [Int], negative: [Int], topN: Int, among rows: Int?
  ) throws -> [Neighbor] {
    let asked = positive + negative
    let weights = positive.map { _ in Float(1) } + negative.map { _ in Float(-1) }
    let query = Self.unit(try mean(of: asked.map(unitRow), weights: weights))
    try chargeSearch()
    let scores = cosines(with: query, count: rows)
    return best(scores, topN, without: Set(asked))
  }

  /// The answer to an analogy by products of similarities (3CosMul), best first.
  ///
  /// Each cosine is moved to [0, 1]; those with the positive words are multiplied, and divided by those
  /// with the negative ones and 1e-6. The words of the query are left out.
  ///
  /// - Parameters:
  ///   - topN: How many words are wanted; below 1 there are none.
  ///   - restrictVocabulary: Search only so many of the first words.
  /// - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.
  ///
  /// Source: Levy & Goldberg, *Linguistic Regularities in Sparse and Explicit Word Representations* (2014).
  public func mostSimilarByProduct(
    positive: [String], negative: [String] = [], topN: Int = 10, restrictVocabulary: Int? = nil
  ) throws -> [Neighbor] {
    let added = try positive.map(index(of:))
    let taken = try negative.map(index(of:))
    guard !(added + taken).isEmpty else { throw VectorQueryError.noWords }
    let rows = min(max(restrictVocabulary ?? count, 0), count)
    var scores = [Float](repeating: 1, count: rows)
    var divisors = scores
    for word in added {
      try chargeSearch()
      for (i, cosine) in cosines(with: unitRow(word), count: rows).enumerated() {
        scores[i] *= (1 + cosine) / 2
      }
    }
    for word in taken {
      try chargeSearch()
      for (i, cosine) in cosines(with: unitRow(word), count: rows).enumerated() {
        divisors[i] *= (1 + cosine) / 2
      }
    }
    return best(
      zip(scores, divisors).map { $0 / ($1 + 1e-6) }, topN, without: Set(added + taken))
  }

  /// The words whose vectors are nearest to a vector, best first.
  ///
  /// - Parameter vector: Shape [dimension].
  /// - Throws: ``VectorQueryError`` for another dimension or an entry that is not finite.
  public func mostSimilar(
    toVector vector: [Double], topN: Int = 10, restrictVocabulary: Int? = nil
  ) throws -> [Neighbor] {
    guard vector.count == dimension else {
      throw VectorQueryError.dimension(found: vector.count, expected: dimension)
    }
    if let bad = vector.firstIndex(where: { !Float($0).isFinite }) {
      throw VectorQueryError.notFinite(component: bad)
    }
    try chargeSearch()
    let scores = cosines(
      with: Self.unit(vector.map { Float($0) }), count: restrictVocabulary)
    return best(scores, topN, without: [])
  }

  private func chargeSearch() throws {
    try Meter.charge(max(elements.count / 4, 1))
  }

  /// The highest scores, of equal ones the earlier word.
  private func best(_ scores: [Float], _ topN: Int, without excluded: Set<Int>) -> [Neighbor] {
    var found = BestScores(limit: min(max(topN, 0), scores.count))
    scores.withUnsafeBufferPointer { scores in
      for i in scores.indices where found.wouldKeep(scores[i]) && !excluded.contains(i) {
        found.add(scores[i], at: i)
      }
    }
    return found.sorted.map { Neighbor(word: words[$0.index], similarity: Double($0.score)) }
  }
}

/// The highest of many scores, in a heap whose root is the lowest that is kept.
struct BestScores {
  let limit: Int
  private var heap: [(score: Float, index: Int)] = []

  init(limit: Int) { self.limit = limit }

  func wouldKeep(_ score: Float) -> Bool {
    guard limit > 0 else { return false }
    return heap.count < limit || score > heap[0].score
  }

  /// Scores come in order of their index, so that of equal ones the earlier stays.
  mutating func add(_ score: Float, at index: Int) {
    if heap.count < limit {
      heap.append((score, index))
      rise(from: heap.count - 1)
    } else {
      heap[0] = (score, index)
      sink(from: 0)
    }
  }

  var sorted: [(score: Float, index: Int)] {
    heap.sorted { ($0.score, $1.index) > ($1.score, $0.index) }
  }

  private func isWorse(_ a: Int, _ b: Int) -> Bool {
    (heap[a].score, heap[b].index) < (heap[b].score, heap[a].index)
  }

  private mutating func rise(from start: Int) {
    var child = start
    while child > 0 && isWorse(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func sink(from start: Int) {
    var parent = start
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if isWorse(child, worst) { worst = child }
      }
      guard worst != parent else { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
