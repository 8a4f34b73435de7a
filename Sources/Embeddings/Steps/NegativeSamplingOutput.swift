public import Derivations

// konspekt:hide
/// A right answer told apart from a few drawn wrong ones, each by a logistic regression.
///
/// With *u₀* the row of the right answer, *u₁ … u_K* those of the noise, *y₀* = 1 and the other *y* = 0:
///
///     zₖ = uₖ · h                             scores, [K+1]
///     pₖ = σ(zₖ)                              probability that the pair is real
///     L  = −ln σ(z₀) − Σₖ≥₁ ln σ(−zₖ)         loss, in nats
///     eₖ = pₖ − yₖ
///     ∂L/∂uₖ = eₖ h                           ∂L/∂h = Σₖ eₖ uₖ
///     u′ₖ = uₖ − η ∂L/∂uₖ
///
/// The rows are taken one after another, as word2vec.c does: one that was drawn twice is scored the
/// second time after its first move. A draw that equals the right answer is skipped. The loss appears
/// under the name `loss`, its summands as `nll`.
///
/// With every other row as noise this is the one-versus-all loss of fastText.
///
/// O(K·N), no allocation.
///
/// Source: Mikolov, Sutskever, Chen, Corrado & Dean, *Distributed Representations of Words and Phrases
/// and their Compositionality* (2013), §2.2, formula 4.
@frozen
public struct NegativeSamplingOutput<Number: Arithmetic>: OutputLayer {
  @usableFromInline let rows: Rows<Number>
  @usableFromInline let target: Int
  @usableFromInline let negatives: UnsafeBufferPointer<Int32>

  /// - Parameters:
  ///   - target: The row of the right answer.
  ///   - negatives: The rows of the noise; outlive the step.
  @inlinable
  public init(rows: Rows<Number>, target: Int, negatives: UnsafeBufferPointer<Int32>) {
    self.rows = rows
    self.target = target
    self.negatives = negatives
  }

  @inlinable
  public func step<R: Recorder>(
    hidden h: UnsafeMutableBufferPointer<Number>, gradient: UnsafeMutableBufferPointer<Number>,
    learningRate: Number, recorder: inout R
  ) -> Number where R.Number == Number {
    for i in gradient.indices { gradient[i] = 0 }
    var loss: Number = 0
    var place = 0
    for k in -1..<negatives.count {
      let index = k < 0 ? target : Int(negatives[k])
      if k >= 0 && index == target { continue }
      loss += moveLogisticRow(
        rows[index], at: place, isRight: k < 0, hidden: h, gradient: gradient,
        learningRate: learningRate, recorder: &recorder)
      place += 1
    }
    return recorder.name("loss", loss)
  }
}
