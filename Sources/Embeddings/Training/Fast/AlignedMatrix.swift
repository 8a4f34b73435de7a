internal import CVectorKernels
internal import Metering

/// Single-precision rows that begin at cache lines, as the kernels need them.
///
/// Rows are `stride` floats apart; what their vectors leave free is zeros.
struct AlignedMatrix: ~Copyable {
  let rows: Int
  private let spare: Int
  let dimension: Int
  let stride: Int
  let elements: UnsafeMutablePointer<Float>

  /// Zeros, shape [rows, dimension].
  ///
  /// - Throws: ``NoMemory``, or `MeterStop` where a budget forbids it.
  init(rows: Int, dimension: Int, spare: Int = 0) throws {
    self.rows = rows
    self.spare = spare
    self.dimension = dimension
    stride = Self.stride(of: dimension)
    let (count, overflow) = max(rows + spare, 1).multipliedReportingOverflow(by: stride)
    guard !overflow, count <= Int.max / 8 else { throw NoMemory(bytes: .max) }
    try Meter.reserve(bytes: 4 * count)
    guard let made = cv_matrix_allocate(count) else {
      Meter.release(bytes: 4 * count)
      throw NoMemory(bytes: 4 * count)
    }
    elements = made
  }

  /// - Parameters:
  ///   - values: Row-major, shape [rows, dimension].
  ///   - spare: Rows of zeros behind them, which are no part of ``values``.
  init(_ values: [Float], dimension: Int, spare: Int = 0) throws {
    try self.init(rows: values.count / dimension, dimension: dimension, spare: spare)
    values.withUnsafeBufferPointer { values in
      guard let start = values.baseAddress else { return }
      for row in 0..<rows {
        self[row].update(from: start + row * dimension, count: dimension)
      }
    }
  }

  deinit {
    cv_matrix_free(elements)
    Meter.release(bytes: 4 * max(rows + spare, 1) * stride)
  }

  subscript(row: Int) -> UnsafeMutablePointer<Float> { elements + row * stride }

  /// Row-major, shape [rows, dimension].
  var values: [Float] {
    [Float](unsafeUninitializedCapacity: rows * dimension) { room, filled in
      guard let start = room.baseAddress else { return }
      for row in 0..<rows {
        (start + row * dimension).initialize(from: self[row], count: dimension)
      }
      filled = rows * dimension
    }
  }

  /// Floats from one row to the next.
  static func stride(of dimension: Int) -> Int {
    let unit = Int(CV_ROW_UNIT)
    return (dimension + unit - 1) / unit * unit
  }
}
