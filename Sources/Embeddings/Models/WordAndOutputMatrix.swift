extension WordMatrices {
  /// Matrices as the course writes them.
  ///
  /// - Parameters:
  ///   - inputMatrix: W_in, shape [V, N].
  ///   - outputMatrix: W_out, shape [N, V].
  init(
    vocabulary: [String], inputMatrix: [[Double]], outputMatrix: [[Double]]
  ) throws(EmbeddingError) {
    try Self.check(vocabulary: vocabulary)
    let words = vocabulary.count
    let dimension = try Self.dimension(of: inputMatrix, words: words)
    try Self.check(outputMatrix, "outputMatrix", rows: dimension, columns: words)
    let columns = (0..<words).map { j in outputMatrix.map { $0[j] } }
    self.init(
      vocabulary: vocabulary, inputMatrix: inputMatrix, outputRows: columns,
      dimension: dimension)
  }

  /// The output vectors as columns, shape [N, V].
  var outputColumns: [[Double]] {
    let rows = outputRows
    return (0..<dimension).map { i in rows.map { $0[i] } }
  }
}
