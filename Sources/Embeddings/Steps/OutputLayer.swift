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
