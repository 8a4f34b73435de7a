public import Derivations

// konspekt:hide
/// Every row told apart from all others by a logistic regression of its own; several may be right.
///
/// With *uⱼ* the rows and *yⱼ* = 1 for the right ones, 0 for the others:
///
///     zⱼ = uⱼ · h                             scores, [V]
///     pⱼ = σ(zⱼ)                              probability that the row is right
///     L  = −Σ_{y=1} ln σ(zⱼ) − Σ_{y=0} ln σ(−zⱼ)   loss, in nats
///     eⱼ = pⱼ − yⱼ
///     ∂L/∂uⱼ = eⱼ h                           ∂L/∂h = Σⱼ eⱼ uⱼ
///     u′ⱼ = uⱼ − η ∂L/∂uⱼ
///
/// O(V·N), no allocation.
///
/// Source: fastText's loss `ova`; with one right row it is ``NegativeSamplingOutput`` with all others
/// as noise.
@frozen
public struct OneVersusAllOutput<Number: Arithmetic>: OutputLayer {
  @usableFromInline let rows: Rows<Number>
  @usableFromInline let targets: UnsafeBufferPointer<Int32>

  /// - Parameter targets: The right rows; outlive the step.
  @inlinable
  public init(rows: Rows<Number>, targets: UnsafeBufferPointer<Int32>) {
    self.rows = rows
    self.targets = targets
  }

  @inlinable
  public func step<R: Recorder>(
    hidden h: UnsafeMutableBufferPointer<Number>, gradient: UnsafeMutableBufferPointer<Number>,
    learningRate: Number, recorder: inout R
  ) -> Number where R.Number == Number {
    for i in gradient.indices { gradient[i] = 0 }
    var loss: Number = 0
    for j in 0..<rows.count {
      loss += moveLogisticRow(
        rows[j], at: j, isRight: targets.contains(Int32(truncatingIfNeeded: j)), hidden: h,
        gradient: gradient, learningRate: learningRate, recorder: &recorder)
    }
    return recorder.name("loss", loss)
  }
}
