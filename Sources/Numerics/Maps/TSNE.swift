internal import Foundation
internal import Metering

/// t-SNE: a map on which rows that are near each other stay near each other.
///
///     let map = try TSNE(perplexity: 5).fitTransform(Matrix(vectors))   // [rows, 2]
///     map.embedding
///     map.divergence
///
/// Distances far apart mean little on such a map. It starts from the first principal components, so that
/// the same rows give the same map.
///
/// scikit-learn's `TSNE(method="exact", init="pca", learning_rate="auto")` in double precision: O(rows²)
/// for each of up to 1000 steps, so for some thousand rows. Source: van der Maaten & Hinton, *Visualizing
/// Data using t-SNE* (2008).
public struct TSNE: Hashable, Sendable {
  /// About how many neighbours each row has.
  public var perplexity: Double
  /// Columns of the map.
  public var dimensions: Int
  /// How much nearer all rows attract each other in the first 250 steps.
  public var earlyExaggeration: Double
  /// The greatest of rows / `earlyExaggeration` / 4 and 50 where none is given.
  public var learningRate: Double?
  /// Steps at most.
  public var iterations: Int

  public init(
    perplexity: Double = 30, dimensions: Int = 2, earlyExaggeration: Double = 12,
    learningRate: Double? = nil, iterations: Int = 1000
  ) {
    self.perplexity = perplexity
    self.dimensions = dimensions
    self.earlyExaggeration = earlyExaggeration
    self.learningRate = learningRate
    self.iterations = iterations
  }

  /// The map and how good it is.
  public struct Result: Hashable, Sendable {
    /// Shape `[rows, dimensions]`.
    public let embedding: Matrix
    /// The Kullback–Leibler divergence that is left, in nats; `kl_divergence_`.
    public let divergence: Double
    /// Steps that were taken; `n_iter_`.
    public let iterations: Int
  }

  /// Lays the rows out.
  ///
  /// - Parameter x: More rows than the perplexity.
  /// - Throws: ``MapError``, ``MatrixError/notFinite(row:column:)``.
  public func fitTransform(_ x: Matrix) throws -> Result {
    try check(x)
    var pca = PCA(components: .count(dimensions))
    var start = try pca.fitTransform(x)
    let first = try start.column(0)
    let mean = first.reduce(0, +) / Double(first.count)
    let deviation =
      (first.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(first.count)).squareRoot()
    // Rows that are all alike stay in one place.
    start = try start.scaled(by: deviation > 0 ? 1e-4 / deviation : 0)
    return try fitTransform(x, from: start)
  }

  /// Lays the rows out from given places.
  ///
  /// - Parameter start: Shape `[rows, dimensions]`.
  public func fitTransform(_ x: Matrix, from start: Matrix) throws -> Result {
    try check(x)
    guard start.rows == x.rows, start.columns == dimensions else {
      throw ShapeMismatch("start a map of", x.shape, start.shape)
    }
    try start.requireFinite()
    let neighbours = try NeighbourProbabilities(x, perplexity: perplexity)
    var descent = TSNEDescent(
      probabilities: neighbours.joint, rows: x.rows, places: start.elements, dimensions: dimensions,
      rate: learningRate ?? max(Double(x.rows) / earlyExaggeration / 4, 50))
    let early = min(250, iterations)
    try descent.run(until: early, momentum: 0.5, exaggeration: earlyExaggeration, patience: 250)
    if descent.step < iterations {
      try descent.run(until: iterations, momentum: 0.8, exaggeration: 1, patience: 300)
    }
    return Result(
      embedding: Matrix(rows: x.rows, columns: dimensions, elements: descent.places),
      divergence: try descent.divergence(), iterations: descent.step)
  }

  private func check(_ x: Matrix) throws {
    try x.requireFinite()
    func need(_ holds: Bool, _ name: String, _ found: Double, _ expected: String) throws(MapError) {
      if !holds { throw .setting(name: name, found: found, expected: expected) }
    }
    guard x.rows >= 3, x.columns >= 1 else { throw MapError.tooFewRows(x.rows, expected: 3) }
    try need(
      perplexity > 0 && perplexity < Double(x.rows), "perplexity", perplexity,
      "above 0 and below \(x.rows), the number of rows")
    try need(dimensions >= 1, "dimensions", Double(dimensions), "at least 1")
    try need(
      earlyExaggeration >= 1 && earlyExaggeration.isFinite, "earlyExaggeration", earlyExaggeration,
      "a finite number of at least 1")
    let rate = learningRate ?? 1
    try need(rate > 0 && rate.isFinite, "learningRate", rate, "a positive finite number")
    try need((1...1_000_000).contains(iterations), "iterations", Double(iterations), "1 to 1,000,000")
    if dimensions > min(x.rows, x.columns) {
      throw MapError.components("\(dimensions)", most: min(x.rows, x.columns))
    }
  }
}
