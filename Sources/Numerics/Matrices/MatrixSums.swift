/// Sums along the sides, rounded as NumPy's are: entries that lie side by side are added in pairs of
/// halves, which loses less than adding them one after another; rows are added to each other in turn.
extension Matrix {
  /// The sum of each column; NumPy's `sum(axis=0)`.
  public func columnSums() -> [Double] {
    // The entries of a single column lie side by side too.
    if columns == 1 { return [PairwiseSum.of(elements[...])] }
    var sums = Array(repeating: 0.0, count: columns)
    for row in 0..<rows {
      for column in 0..<columns { sums[column] += elements[row * columns + column] }
    }
    return sums
  }

  /// The sum of each row; NumPy's `sum(axis=1)`.
  public func rowSums() -> [Double] {
    (0..<rows).map { row in PairwiseSum.of(elements[row * columns..<(row + 1) * columns]) }
  }
}

/// A sum by halves, whose rounding error grows with the logarithm of the count.
///
/// Source: Higham, *The Accuracy of Floating Point Summation* (1993); the size of the blocks and the
/// order within them are those of NumPy 2.4 (`pairwise_sum` in `loops_utils.h.src`).
enum PairwiseSum {
  private static let lanes = 8
  private static let block = 128

  static func of(_ numbers: ArraySlice<Double>) -> Double {
    // From 0, so that the sum of negative zeros is 0.
    numbers.withUnsafeBufferPointer { 0 + sum($0, 0..<$0.count) }
  }

  private static func sum(_ numbers: UnsafeBufferPointer<Double>, _ range: Range<Int>) -> Double {
    if range.count < lanes { return range.reduce(-0.0) { $0 + numbers[$1] } }
    if range.count <= block { return blockSum(numbers, range) }
    let half = range.count / 2
    let middle = range.lowerBound + half - half % lanes
    return sum(numbers, range.lowerBound..<middle) + sum(numbers, middle..<range.upperBound)
  }

  /// Eight running sums, and what is left over.
  private static func blockSum(
    _ numbers: UnsafeBufferPointer<Double>, _ range: Range<Int>
  ) -> Double {
    var sums = SIMD8<Double>(repeating: -0.0)
    let end = range.upperBound - range.count % lanes
    for start in stride(from: range.lowerBound, to: end, by: lanes) {
      for lane in 0..<lanes { sums[lane] += numbers[start + lane] }
    }
    let pairs = sums.evenHalf + sums.oddHalf
    let total = (pairs[0] + pairs[1]) + (pairs[2] + pairs[3])
    return (end..<range.upperBound).reduce(total) { $0 + numbers[$1] }
  }
}
