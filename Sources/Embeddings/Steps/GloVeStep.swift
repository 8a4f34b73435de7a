public import Derivations

/// What GloVe's dot products are to equal.
public enum GloVeTarget: Hashable, Sendable {
  /// ln X, as in the paper.
  case log
  /// ln(1 + X), which is defined for X = 0 too. The objective then is another one: a pair that was seen
  /// once should have the score ln 2 instead of 0, and the signs of gradients can differ.
  case log1p
}

// konspekt:hide
/// The constants of GloVe's objective.
@frozen
public struct GloVeObjective<Number: Arithmetic>: Sendable {
  /// The count from which on every pair weighs 1.
  public var maximum: Number
  /// The exponent of the weighting function.
  public var alpha: Number
  public var target: GloVeTarget

  @inlinable
  public init(maximum: Number, alpha: Number, target: GloVeTarget) {
    self.maximum = maximum
    self.alpha = alpha
    self.target = target
  }
}

// konspekt:hide
/// A vector with its bias, and what an optimizer remembers of both.
@frozen
public struct GloVeRow<Number: Arithmetic> {
  @usableFromInline let vector: UnsafeMutableBufferPointer<Number>
  @usableFromInline let bias: UnsafeMutablePointer<Number>
  @usableFromInline let vectorSquares: UnsafeMutableBufferPointer<Number>
  @usableFromInline let biasSquares: UnsafeMutablePointer<Number>

  /// - Parameters:
  ///   - parameters: The vector and then its bias, shape [N + 1].
  ///   - squares: Sums of squared gradients in the same order; only AdaGrad reads them.
  @inlinable
  public init(
    parameters: UnsafeMutableBufferPointer<Number>, squares: UnsafeMutableBufferPointer<Number>
  ) {
    precondition(!parameters.isEmpty && parameters.count == squares.count, "shapes disagree")
    let last = parameters.count - 1
    vector = UnsafeMutableBufferPointer(rebasing: parameters[..<last])
    vectorSquares = UnsafeMutableBufferPointer(rebasing: squares[..<last])
    bias = parameters.baseAddress.unsafelyUnwrapped + last
    biasSquares = squares.baseAddress.unsafelyUnwrapped + last
  }
}

/// How GloVe moves its parameters.
public enum GloVeOptimizer: Hashable, Sendable {
  /// Against the gradient, times the learning rate.
  case sgd
  /// The learning rate of each parameter divided by the root of its squared gradients so far, which
  /// start at 0 and count before they divide; 1e-8 is added to the root.
  case adaGrad
  /// As the authors' program: gradients without the factor 2, squares that start at 1 and count after
  /// they divide; the bias moves without the learning rate, as in its source.
  case gloVeC
}

// konspekt:hide
/// One step of GloVe for a pair of words with the count X: the definition that trains and that explains.
///
/// With *w*, *b* the word's vector and bias and *c*, *d* those of the context word:
///
///     f = (X / x_max)^α where X < x_max, else 1       weight of the pair
///     t = ln X                                        or ln(1 + X), see ``GloVeTarget``
///     s = w · c + b + d                               what the model says
///     δ = s − t
///     L = f δ²                                        loss
///     g = 2 f δ
///     ∂L/∂w = g c      ∂L/∂c = g w      ∂L/∂b = ∂L/∂d = g
///
/// All gradients are those before the step. No allocation with ``Silent``.
///
/// - Parameters:
///   - word: Updated.
///   - context: Updated; another row than `word`.
///   - count: X, above 0 (from 0 on with ``GloVeTarget/log1p``).
/// - Returns: The loss before the step.
///
/// Source: Pennington, Socher & Manning, *GloVe: Global Vectors for Word Representation* (2014),
/// formulas 8 and 9; ``GloVeOptimizer/gloVeC`` as in the authors' glove.c.
@inlinable
public func gloVeStep<R: Recorder>(
  word: GloVeRow<R.Number>, context: GloVeRow<R.Number>, count x: R.Number,
  objective: GloVeObjective<R.Number>, optimizer: GloVeOptimizer, learningRate: R.Number,
  recorder: inout R
) -> R.Number {
  let w = word.vector
  let c = context.vector
  precondition(w.count == c.count, "shapes disagree")
  let isCommon = x.value >= objective.maximum.value
  let f = recorder.name("f", isCommon ? 1 : .power(x / objective.maximum, objective.alpha))
  let t = recorder.name("t", .log(objective.target == .log ? x : 1 + x))
  let s = recorder.name("s", .dot(w.span, c.span) + word.bias.pointee + context.bias.pointee)
  let difference = recorder.name("delta", s - t)
  let loss = recorder.name("loss", f * difference * difference)
  let factor = recorder.name("g", optimizer == .gloVeC ? f * difference : 2 * f * difference)

  var update = GloVeUpdate(optimizer: optimizer, learningRate: learningRate)
  for i in w.indices {
    let slopeOfWord = recorder.name("grad_w", i, factor * c[i])
    let slopeOfContext = recorder.name("grad_c", i, factor * w[i])
    w[i] = recorder.name(
      "w_new", i, update.moved(w[i], by: slopeOfWord, squares: &word.vectorSquares[i]))
    c[i] = recorder.name(
      "c_new", i, update.moved(c[i], by: slopeOfContext, squares: &context.vectorSquares[i]))
  }
  update.movesBias = true
  let slope = recorder.name("grad_b", factor)
  word.bias.pointee = recorder.name(
    "b_new", update.moved(word.bias.pointee, by: slope, squares: &word.biasSquares.pointee))
  context.bias.pointee = recorder.name(
    "d_new", update.moved(context.bias.pointee, by: slope, squares: &context.biasSquares.pointee))
  return loss
}

/// Moves one parameter.
@usableFromInline
struct GloVeUpdate<Number: Arithmetic> {
  @usableFromInline let optimizer: GloVeOptimizer
  @usableFromInline let learningRate: Number
  @usableFromInline var movesBias = false

  @inlinable
  init(optimizer: GloVeOptimizer, learningRate: Number) {
    self.optimizer = optimizer
    self.learningRate = learningRate
  }

  @inlinable
  func moved(_ parameter: Number, by slope: Number, squares: inout Number) -> Number {
    switch optimizer {
    case .sgd: return parameter - learningRate * slope
    case .adaGrad:
      squares = squares + slope * slope
      return parameter - learningRate * slope / (.squareRoot(squares) + Self.tiny)
    case .gloVeC:
      let step = movesBias ? slope : Self.clipped(slope) * learningRate
      let old = squares
      squares = old + step * step
      return parameter - step / .squareRoot(old)
    }
  }

  /// 1e-8
  @inlinable static var tiny: Number { 1 / Number(100_000_000) }

  /// Within ±100, as the authors' program keeps updates.
  @inlinable
  static func clipped(_ slope: Number) -> Number {
    if slope.value > 100 { return Number(100) }
    if slope.value < -100 { return Number(-100) }
    return slope
  }
}
