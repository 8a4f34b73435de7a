internal import CVectorKernels

extension KeyedVectors {
  /// The cosine of the angle between two words' vectors, from −1 to 1.
  ///
  /// - Throws: ``UnknownWord``
  public func similarity(_ word: String, _ other: String) throws(UnknownWord) -> Double {
    similarity(try index(of: word), try index(of: other))
  }

  /// The same with rows in place of words.
  func similarity(_ row: Int, _ other: Int) -> Double {
    Double(Self.dot(unitRow(row), unitRow(other)))
  }

  /// 1 − ``similarity(_:_:)``.
  ///
  /// - Throws: ``UnknownWord``
  public func distance(_ word: String, _ other: String) throws(UnknownWord) -> Double {
    1 - (try similarity(word, other))
  }

  /// The cosine between the mean vectors of two groups of words.
  ///
  /// - Throws: ``UnknownWord``, or ``VectorQueryError/noWords`` for an empty group.
  public func similarity(of words: [String], and others: [String]) throws -> Double {
    let first = try mean(of: words.map(index(of:)).map { Array(row($0)) })
    let second = try mean(of: others.map(index(of:)).map { Array(row($0)) })
    return Double(Self.dot(Self.unit(first), Self.unit(second)))
  }

  /// The mean of the words' unit vectors, shape [dimension].
  ///
  /// - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.
  public func meanVector(of words: [String]) throws -> [Double] {
    try mean(of: words.map(index(of:)).map(unitRow)).map(Double.init)
  }

  /// Which of the words goes least with the others: the one farthest from their mean.
  ///
  /// - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.
  public func doesNotMatch(_ words: [String]) throws -> String {
    let units = try words.map(index(of:)).map(unitRow)
    let center = Self.unit(try mean(of: units))
    let scores = units.map { Self.dot($0, center) }
    guard let least = scores.indices.min(by: { scores[$0] < scores[$1] }) else {
      throw VectorQueryError.noWords
    }
    return words[least]
  }

  /// The word of a list that is most similar to `word`.
  ///
  /// - Throws: ``UnknownWord``, or ``VectorQueryError/noWords`` for an empty list.
  public func mostSimilar(to word: String, among words: [String]) throws -> String {
    let scores = try words.map { try similarity(word, $0) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else {
      throw VectorQueryError.noWords
    }
    return words[best]
  }

  /// The words that are nearer to `word` than `other` is.
  ///
  /// - Throws: ``UnknownWord``
  public func closer(to word: String, than other: String) throws(UnknownWord) -> [String] {
    let center = try index(of: word)
    let limit = try index(of: other)
    let scores = cosines(with: unitRow(center))
    return words.indices.filter { scores[$0] > scores[limit] && $0 != center }.map { words[$0] }
  }

  /// The place of `other` among the neighbours of `word`, from 1.
  ///
  /// - Throws: ``UnknownWord``
  public func rank(of other: String, near word: String) throws(UnknownWord) -> Int {
    try closer(to: word, than: other).count + 1
  }

  // MARK: Arithmetic of vectors

  static func dot(_ a: [Float], _ b: [Float]) -> Float {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        guard let left = a.baseAddress, let right = b.baseAddress else { return 0 }
        return dotProduct(left, right, count: min(a.count, b.count))
      }
    }
  }

  static func unit(_ vector: [Float]) -> [Float] {
    let norm = dot(vector, vector).squareRoot()
    return norm > 0 ? vector.map { $0 / norm } : vector
  }

  /// Σ wᵢ vᵢ / Σ |wᵢ|, with weights of 1 where none are given.
  func mean(of vectors: [[Float]], weights: [Float]? = nil) throws -> [Float] {
    guard !vectors.isEmpty else { throw VectorQueryError.noWords }
    var sum = [Float](repeating: 0, count: dimension)
    var total: Float = 0
    for (k, vector) in vectors.enumerated() {
      let weight = weights?[k] ?? 1
      for i in sum.indices { sum[i] += weight * vector[i] }
      total += weight.magnitude
    }
    return total > 0 ? sum.map { $0 / total } : sum
  }

  /// The cosine of each row with a unit vector, in the order of ``words``.
  ///
  /// One pass over the rows by the fastest kernel; memory is what limits it. A million rows of a hundred
  /// took 67 ms where reading them alone took 54 (medians of seven, both in one run).
  ///
  /// - Parameter count: Only the first so many rows.
  func cosines(with unit: [Float], count: Int? = nil) -> [Float] {
    let rows = min(max(count ?? words.count, 0), words.count)
    return [Float](unsafeUninitializedCapacity: rows) { scores, filled in
      filled = rows
      guard rows > 0, let products = scores.baseAddress else { return }
      elements.withUnsafeBufferPointer { elements in
        unit.withUnsafeBufferPointer { unit in
          guard let start = elements.baseAddress, let query = unit.baseAddress else { return }
          cv_algebra_at(cv_best_level()).pointee.dots(
            start, rows, dimension, query, dimension, products)
        }
      }
      norms.withUnsafeBufferPointer { norms in
        for i in 0..<rows { products[i] = norms[i] > 0 ? products[i] / norms[i] : 0 }
      }
    }
  }
}

/// What cannot be asked of word vectors.
public enum VectorQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A query without words.
  case noWords
  /// A vector of another dimension.
  case dimension(found: Int, expected: Int)
  /// A vector with an entry that is not finite.
  case notFinite(component: Int)
  /// A list of analogies without a heading above the first one.
  case noHeading(line: Int)
  /// Fewer pairs with known words than a correlation needs.
  case tooFewPairs(Int)

  public var description: String {
    switch self {
    case .noWords: "there are no words to compare; give at least one"
    case .dimension(let found, let expected):
      "the vector has \(found) components, those of the words have \(expected)"
    case .noHeading(let line):
      "line \(line) of the list has no heading above it; expected a line such as ': capitals' first"
    case .tooFewPairs(let count):
      "\(count) of the list's pairs can be compared, expected two or more"
    case .notFinite(let component): "component \(component) of the vector is not a finite number"
    }
  }
}
