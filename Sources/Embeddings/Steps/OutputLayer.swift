public import Derivations

// konspekt:hide
/// The half of a step that predicts from the hidden vector: a loss, its gradients, and the output
/// vectors' move.
///
/// The input layers (``skipGramStep(center:output:learningRate:scratch:recorder:)``,
/// ``cbowStep(context:input:output:learningRate:share:scratch:recorder:)`` …) work with any of them.
public protocol OutputLayer<Number>: ~Copyable {
  associatedtype Number: Arithmetic

  /// Predicts, moves the output vectors, and leaves the gradient of the hidden vector.
  ///
  /// - Parameters:
  ///   - hidden: *h*, shape [N].
  ///   - gradient: Receives ∂L/∂h with the output vectors before they moved, shape [N].
  /// - Returns: The loss before the move, in nats.
  borrowing func step<R: Recorder>(
    hidden: UnsafeMutableBufferPointer<Number>, gradient: UnsafeMutableBufferPointer<Number>,
    learningRate: Number, recorder: inout R
  ) -> Number where R.Number == Number
}

// konspekt:hide
/// Room for the hidden vector and its gradient.
@frozen
public struct HiddenScratch<Number: Arithmetic>: ~Copyable {
  @usableFromInline let hidden: ScratchVector<Number>
  @usableFromInline let gradient: ScratchVector<Number>

  @inlinable
  public init(dimension: Int) {
    hidden = ScratchVector(count: dimension)
    gradient = ScratchVector(count: dimension)
  }
}

/// A row as a logistic regression of its own: its score, probability and loss, and its move.
///
///     z = u · h        p = σ(z)        ℓ = −ln p or −ln σ(−z)        e = p − y
///
/// - Parameter isRight: Whether *y* is 1.
/// - Returns: ℓ before the move, in nats.
@inlinable
func moveLogisticRow<R: Recorder>(
  _ row: UnsafeMutableBufferPointer<R.Number>, at j: Int, isRight: Bool,
  hidden h: UnsafeMutableBufferPointer<R.Number>,
  gradient: UnsafeMutableBufferPointer<R.Number>, learningRate: R.Number, recorder: inout R
) -> R.Number {
  let z = recorder.name("z", j, .dot(row.span, h.span))
  let p = recorder.name("p", j, .sigmoid(z))
  let loss = recorder.name("nll", j, logisticLoss(isRight ? z : -z))
  let y = recorder.name("y", j, isRight ? 1 : 0)
  let e = recorder.name("e", j, p - y)
  moveOutputRow(
    row, at: j, error: e, hidden: h, gradient: gradient, learningRate: learningRate,
    recorder: &recorder)
  return loss
}

/// −ln σ(x), by the score itself where σ(x) is too small for a normal number.
@inlinable
func logisticLoss<Number: Arithmetic>(_ x: Number) -> Number {
  let probability = Number.sigmoid(x)
  let isTiny = probability.value < Number.Scalar.leastNormalMagnitude
  return isTiny ? -x : -.log(probability)
}

/// What a row that a step used as output owes to the hidden vector, and how it moves itself.
///
/// With *e* the derivative of the loss by the row's score:
///
///     ∂L/∂h += e u        ∂L/∂u = e h        u′ = u − η ∂L/∂u
///
/// The hidden vector's gradient takes the row before it moves.
@inlinable
func moveOutputRow<R: Recorder>(
  _ row: UnsafeMutableBufferPointer<R.Number>, at j: Int, error e: R.Number,
  hidden h: UnsafeMutableBufferPointer<R.Number>,
  gradient: UnsafeMutableBufferPointer<R.Number>, learningRate: R.Number, recorder: inout R
) {
  for i in h.indices {
    gradient[i] += e * row[i]
    let slope = recorder.name("grad_u", j, i, e * h[i])
    row[i] = recorder.name("u_new", j, i, row[i] - learningRate * slope)
  }
}
