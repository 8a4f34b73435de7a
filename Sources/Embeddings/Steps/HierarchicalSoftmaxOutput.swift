public import Derivations

// konspekt:hide
/// Softmax as a walk down a binary tree to the right answer.
///
/// With *n₁ … n_D* the vectors of the inner nodes on the path, *b_d* the path's bit there (0 is the
/// branch of probability σ(n·h)) and *y_d* = 1 − b_d:
///
///     z_d = n_d · h                               scores, [D]
///     q_d = σ(z_d) where b_d = 0, σ(−z_d) else    probability of the turn that the path takes
///     P   = Π q_d                                 probability of the answer
///     L   = −Σ ln q_d = −ln P                     loss, in nats
///     e_d = σ(z_d) − y_d
///     ∂L/∂n_d = e_d h                             ∂L/∂h = Σ e_d n_d
///     n′_d = n_d − η ∂L/∂n_d
///
/// O(D·N) with D ≈ log₂ V, no allocation.
///
/// Source: Morin & Bengio, *Hierarchical Probabilistic Neural Network Language Model* (2005); the signs
/// and the tree are those of word2vec.c (label = 1 − code).
@frozen
public struct HierarchicalSoftmaxOutput<Number: Arithmetic>: OutputLayer {
  @usableFromInline let nodes: Rows<Number>
  @usableFromInline let points: UnsafeBufferPointer<Int32>
  @usableFromInline let code: UnsafeBufferPointer<UInt8>

  /// - Parameters:
  ///   - nodes: The vectors of all inner nodes, shape [V−1, N].
  ///   - points: The nodes on the path, from the root; outlive the step.
  ///   - code: The bit of the turn at each of them.
  @inlinable
  public init(
    nodes: Rows<Number>, points: UnsafeBufferPointer<Int32>, code: UnsafeBufferPointer<UInt8>
  ) {
    precondition(points.count == code.count, "shapes disagree")
    self.nodes = nodes
    self.points = points
    self.code = code
  }

  @inlinable
  public func step<R: Recorder>(
    hidden h: UnsafeMutableBufferPointer<Number>, gradient: UnsafeMutableBufferPointer<Number>,
    learningRate: Number, recorder: inout R
  ) -> Number where R.Number == Number {
    for i in gradient.indices { gradient[i] = 0 }
    var loss: Number = 0
    var product: Number = 1
    for d in points.indices {
      let row = nodes[Int(points[d])]
      let z = recorder.name("z", d, .dot(row.span, h.span))
      let isLeft = code[d] == 0
      let s = recorder.name("s", d, .sigmoid(z))
      let q = recorder.name("q", d, isLeft ? s : .sigmoid(-z))
      product = d == 0 ? q : product * q
      loss += recorder.name("nll", d, logisticLoss(isLeft ? z : -z))
      let y = recorder.name("y", d, isLeft ? 1 : 0)
      let e = recorder.name("e", d, s - y)
      moveOutputRow(
        row, at: d, error: e, hidden: h, gradient: gradient, learningRate: learningRate,
        recorder: &recorder)
    }
    _ = recorder.name("P", product)
    return recorder.name("loss", loss)
  }
}
