internal import Metering

/// The singular values and right singular vectors of a matrix: A = U Σ Vᵀ without U.
///
/// Rows are turned in pairs, which no orthogonal U notices, until all are at right angles; then they are
/// the rows of Σ Vᵀ. A tall matrix is first brought to a triangle by reflections. Small singular values
/// come out as exactly as large ones. O(rows · columns · min(rows, columns)) for each of about eight
/// sweeps.
///
/// Source: Golub & Van Loan, *Matrix Computations* (4th ed.), 5.2 and 8.6.3 (one-sided Jacobi).
struct OrthogonalRows {
  /// Largest first, min(rows, columns) of them.
  private(set) var singularValues: [Double] = []
  /// Row-major, shape [min(rows, columns), columns]; the rows are orthonormal.
  private(set) var directions: [Double] = []

  private let columns: Int

  /// - Parameter elements: Row-major, shape [rows, columns], finite.
  init(_ elements: [Double], rows: Int, columns: Int) throws {
    self.columns = columns
    var rest = elements
    var count = rows
    if rows > columns {
      try Self.makeTriangle(&rest, rows: rows, columns: columns)
      count = columns
    }
    try Self.turn(&rest, rows: count, columns: columns)
    collect(rest, rows: count)
  }

  /// Householder reflections; the first `columns` rows are the triangle then.
  private static func makeTriangle(_ a: inout [Double], rows: Int, columns: Int) throws {
    var weights = [Double](repeating: 0, count: columns)
    try a.withUnsafeMutableBufferPointer { a in
      for k in 0..<columns {
        try Meter.charge(4 * (rows - k) * (columns - k))
        var square = 0.0
        for i in k..<rows { square += a[i * columns + k] * a[i * columns + k] }
        let head = a[k * columns + k]
        let norm = head > 0 ? -square.squareRoot() : square.squareRoot()
        if norm == 0 { continue }
        // v is the column with its head moved; 2 / |v|² = 1 / (norm² − norm · head).
        a[k * columns + k] = head - norm
        let factor = 1 / (norm * norm - norm * head)
        for j in k + 1..<columns { weights[j] = 0 }
        for i in k..<rows {
          let v = a[i * columns + k]
          for j in k + 1..<columns { weights[j] += v * a[i * columns + j] }
        }
        for i in k..<rows {
          let v = a[i * columns + k] * factor
          for j in k + 1..<columns { a[i * columns + j] -= v * weights[j] }
        }
        a[k * columns + k] = norm
        for i in k + 1..<rows { a[i * columns + k] = 0 }
      }
    }
  }

  private static func turn(_ a: inout [Double], rows: Int, columns: Int) throws {
    try a.withUnsafeMutableBufferPointer { a in
      for _ in 0..<60 {
        var isTurned = false
        for p in 0..<max(rows - 1, 0) {
          try Meter.charge(6 * (rows - p) * columns)
          for q in p + 1..<rows where Self.turn(a, p * columns, q * columns, columns) {
            isTurned = true
          }
        }
        if !isTurned { return }
      }
    }
  }

  /// Brings two rows to a right angle.
  ///
  /// - Returns: Whether they were not.
  private static func turn(
    _ a: UnsafeMutableBufferPointer<Double>, _ p: Int, _ q: Int, _ columns: Int
  ) -> Bool {
    var pp = 0.0
    var qq = 0.0
    var pq = 0.0
    for i in 0..<columns {
      pp += a[p + i] * a[p + i]
      qq += a[q + i] * a[q + i]
      pq += a[p + i] * a[q + i]
    }
    guard pq.magnitude > 1e-15 * (pp * qq).squareRoot(), pq.magnitude > 1e-300 else { return false }
    let zeta = (qq - pp) / (2 * pq)
    let tangent = (zeta < 0 ? -1 : 1) / (zeta.magnitude + (1 + zeta * zeta).squareRoot())
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    let sine = cosine * tangent
    for i in 0..<columns {
      let x = a[p + i]
      let y = a[q + i]
      a[p + i] = cosine * x - sine * y
      a[q + i] = sine * x + cosine * y
    }
    return true
  }

  /// Takes lengths and directions, the longest first.
  private mutating func collect(_ a: [Double], rows: Int) {
    let lengths = (0..<rows).map { row in
      a[row * columns..<(row + 1) * columns].reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    let order = lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
    let negligible = (lengths.max() ?? 0) * 1e-14
    for row in order {
      singularValues.append(lengths[row])
      if lengths[row] > negligible {
        directions += a[row * columns..<(row + 1) * columns].map { $0 / lengths[row] }
      } else {
        directions += someDirection()
      }
    }
  }

  /// A unit vector at right angles to those found: of the axes the first one that is not among them.
  private func someDirection() -> [Double] {
    var best: [Double] = []
    var bestLength = 0.0
    for axis in 0..<columns {
      var vector = [Double](repeating: 0, count: columns)
      vector[axis] = 1
      // Twice, since once leaves rounding errors.
      for _ in 0..<2 {
        for start in stride(from: 0, to: directions.count, by: columns) {
          var dot = 0.0
          for i in 0..<columns { dot += vector[i] * directions[start + i] }
          for i in 0..<columns { vector[i] -= dot * directions[start + i] }
        }
      }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length > bestLength {
        bestLength = length
        best = vector.map { $0 / length }
      }
      if length > 0.5 { break }
    }
    return best
  }
}
