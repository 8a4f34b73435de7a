internal import Metering

/// Principal component analysis: the directions in which rows of numbers differ most.
///
///     var pca = PCA(components: .count(2))
///     let map = try pca.fitTransform(Matrix(vectors))      // [rows, 2]
///     try pca.explainedVarianceRatio()
///
/// Rows are centred; the components are the right singular vectors, each with the sign that makes its
/// largest entry positive.
///
/// Behaviour of scikit-learn's `PCA(svd_solver="full")`. Source: Pearson, *On Lines and Planes of Closest
/// Fit to Systems of Points in Space* (1901).
public struct PCA: Hashable, Sendable {
  /// How many components are kept.
  public enum Components: Hashable, Sendable {
    /// As many as there are rows or columns, whichever are fewer.
    case all
    case count(Int)
    /// So many that they explain more than this share of the variance, between 0 and 1.
    case fraction(Double)
  }

  /// What was learned.
  private struct Fitted: Hashable, Sendable {
    var mean: [Double]
    var components: Matrix
    var singularValues: [Double]
    var variance: [Double]
    var ratio: [Double]
    var noise: Double
  }

  public let components: Components
  /// Whether every component is brought to variance 1.
  public let whiten: Bool
  private var fitted: Fitted?

  public init(components: Components = .all, whiten: Bool = false) {
    self.components = components
    self.whiten = whiten
  }

  /// Learns the components.
  ///
  /// - Parameter x: At least two rows.
  /// - Throws: ``MapError``, ``MatrixError/notFinite(row:column:)``.
  public mutating func fit(_ x: Matrix) throws {
    guard x.rows >= 2, x.columns >= 1 else { throw MapError.tooFewRows(x.rows, expected: 2) }
    try x.requireFinite()
    let most = min(x.rows, x.columns)
    if case .count(let count) = components, !(1...most).contains(count) {
      throw MapError.components("\(count)", most: most)
    }
    if case .fraction(let share) = components, !(share > 0 && share < 1) {
      throw MapError.components("\(share) of the variance", most: most)
    }
    let mean = x.columnSums().map { $0 / Double(x.rows) }
    try Meter.reserve(bytes: 8 * x.elements.count)
    var centred = x.elements
    for i in centred.indices { centred[i] -= mean[i % x.columns] }
    let found = try OrthogonalRows(centred, rows: x.rows, columns: x.columns)
    let variance = found.singularValues.map { $0 * $0 / Double(x.rows - 1) }
    let total = variance.reduce(0, +)
    let ratio = variance.map { total > 0 ? $0 / total : 0 }
    let kept = kept(of: ratio)
    let rest = variance[kept...]
    fitted = Fitted(
      mean: mean,
      components: Matrix(
        rows: kept, columns: x.columns,
        elements: Self.signed(found.directions, columns: x.columns, rows: kept)),
      singularValues: Array(found.singularValues.prefix(kept)), variance: Array(variance.prefix(kept)),
      ratio: Array(ratio.prefix(kept)),
      noise: rest.isEmpty ? 0 : rest.reduce(0, +) / Double(rest.count))
  }

  private func kept(of ratio: [Double]) -> Int {
    switch components {
    case .all: return ratio.count
    case .count(let count): return count
    case .fraction(let share):
      var sum = 0.0
      for (index, part) in ratio.enumerated() {
        sum += part
        if sum > share { return index + 1 }
      }
      return ratio.count
    }
  }

  /// Turns each row so that its entry of the greatest size is positive; scikit-learn's `svd_flip`.
  private static func signed(_ directions: [Double], columns: Int, rows: Int) -> [Double] {
    (0..<rows).flatMap { row in
      let direction = directions[row * columns..<(row + 1) * columns]
      let largest = direction.max { $0.magnitude < $1.magnitude } ?? 0
      return direction.map { largest < 0 ? -$0 : $0 }
    }
  }

  /// The coordinates of rows along the components.
  ///
  /// - Returns: Shape `[rows, components]`.
  /// - Throws: ``MapError/notFitted``, ``ShapeMismatch``, ``MatrixError/notFinite(row:column:)``.
  public func transform(_ x: Matrix) throws -> Matrix {
    let fitted = try learned()
    guard x.columns == fitted.mean.count else {
      throw ShapeMismatch("transform rows of", x.shape, fitted.components.shape)
    }
    try x.requireFinite()
    try Meter.reserve(bytes: 8 * x.elements.count)
    var centred = x
    for i in centred.elements.indices { centred.elements[i] -= fitted.mean[i % x.columns] }
    var result = try centred.multiplied(by: fitted.components.transposed())
    let scales = scales(fitted)
    for i in result.elements.indices { result.elements[i] /= scales[i % scales.count] }
    return result
  }

  /// ``fit(_:)`` and ``transform(_:)`` of the same rows.
  public mutating func fitTransform(_ x: Matrix) throws -> Matrix {
    try fit(x)
    return try transform(x)
  }

  /// Rows from their coordinates; exact where all components were kept.
  ///
  /// - Throws: ``MapError/notFitted``, ``ShapeMismatch``.
  public func inverseTransform(_ x: Matrix) throws -> Matrix {
    let fitted = try learned()
    guard x.columns == fitted.components.rows else {
      throw ShapeMismatch("transform back rows of", x.shape, fitted.components.shape)
    }
    var scaled = x
    let scales = scales(fitted)
    for i in scaled.elements.indices { scaled.elements[i] *= scales[i % scales.count] }
    var result = try scaled.multiplied(by: fitted.components)
    for i in result.elements.indices { result.elements[i] += fitted.mean[i % fitted.mean.count] }
    return result
  }

  private func scales(_ fitted: Fitted) -> [Double] {
    fitted.variance.map { whiten ? max($0.squareRoot(), Double.ulpOfOne) : 1 }
  }

  // MARK: What was learned

  private func learned() throws(MapError) -> Fitted {
    guard let fitted else { throw .notFitted("PCA") }
    return fitted
  }

  /// The directions, shape `[components, columns]`; `components_`.
  public func componentMatrix() throws(MapError) -> Matrix { try learned().components }
  /// The mean of each column; `mean_`.
  public func mean() throws(MapError) -> [Double] { try learned().mean }
  /// The variance along each component, with n − 1; `explained_variance_`.
  public func explainedVariance() throws(MapError) -> [Double] { try learned().variance }
  /// Its share of all variance; `explained_variance_ratio_`.
  public func explainedVarianceRatio() throws(MapError) -> [Double] { try learned().ratio }
  /// `singular_values_`.
  public func singularValues() throws(MapError) -> [Double] { try learned().singularValues }
  /// The mean variance along the directions that were left out; `noise_variance_`.
  public func noiseVariance() throws(MapError) -> Double { try learned().noise }
}

/// What a map of rows cannot be made from.
public enum MapError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFitted(String)
  case tooFewRows(Int, expected: Int)
  case components(String, most: Int)
  case setting(name: String, found: Double, expected: String)

  public var description: String {
    switch self {
    case .notFitted(let name): "this \(name) has not learned from data yet; call fit first"
    case .tooFewRows(let rows, let expected): "there are \(rows) rows, expected at least \(expected)"
    case .components(let asked, let most):
      "cannot keep \(asked), expected 1 to \(most) components, or a share between 0 and 1"
    case .setting(let name, let found, let expected): "\(name) is \(found), expected \(expected)"
    }
  }
}
