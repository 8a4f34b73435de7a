/// A thread's own copy of a matrix's busy rows, and what they were when it last met the others' work.
///
/// Used by one thread at a time; ``exchange(ranks:)`` by one of all threads at a time.
final class OwnRows: @unchecked Sendable {
  private let busy: BusyRows
  private let stride: Int
  private let shared: UnsafeMutablePointer<Float>
  private let own: UnsafeMutablePointer<Float>
  private let before: AlignedMatrix

  /// - Parameters:
  ///   - matrix: With `busy.range.count` spare rows for each thread; it outlives this.
  ///   - thread: From 0.
  init(of matrix: borrowing AlignedMatrix, _ busy: BusyRows, thread: Int) throws {
    self.busy = busy
    stride = matrix.stride
    before = try AlignedMatrix(rows: busy.range.count, dimension: matrix.dimension)
    shared = matrix[busy.range.lowerBound]
    own = matrix[matrix.rows + thread * busy.range.count]
    own.update(from: shared, count: busy.range.count * stride)
    before.elements.update(from: shared, count: busy.range.count * stride)
  }

  /// Adds what this thread has changed to the matrix, and takes over what others have added.
  ///
  /// - Parameter ranks: Which rows; 0 is the busiest.
  func exchange(ranks: Range<Int>) {
    let places = busy.places(ofRanks: ranks)
    let (own, before, shared) = (own, before.elements, shared)
    for i in places.lowerBound * stride..<places.upperBound * stride {
      let value = shared[i] + (own[i] - before[i])
      shared[i] = value
      own[i] = value
      before[i] = value
    }
  }
}
