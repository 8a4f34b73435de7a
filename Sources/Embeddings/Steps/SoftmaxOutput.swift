public import Derivations

// konspekt:hide
/// Softmax over all rows, of which one is the right answer.
///
/// With *uⱼ* the rows, *c* the target and *η* the learning rate:
///
///     zⱼ = uⱼ · h                     scores, [V]
///     pⱼ = exp(zⱼ) / Σₖ exp(zₖ)       probabilities, [V]
///     L  = −ln p_c                    loss, in nats
///     eⱼ = pⱼ − yⱼ                    errors, y is 1 at c and 0 elsewhere
///     ∂L/∂uⱼ = eⱼ h                   ∂L/∂h = Σₖ eₖ uₖ
///     u′ⱼ = uⱼ − η ∂L/∂uⱼ
///
/// While the largest score lies between −30 and 30 the exponentials are those of the formula, as one
/// computes by hand; `exp` is then far from overflow in `Float`. Otherwise the largest score *m* is
/// subtracted first, as a step of its own: pⱼ = exp(zⱼ − m) / Σₖ exp(zₖ − m), which is the same
/// quotient.
///
/// O(V·N), no allocation with ``Silent``.
///
/// Source: Mikolov, Chen, Corrado & Dean, *Efficient Estimation of Word Representations in Vector
/// Space* (2013), §3; gradients as in Rong, *word2vec Parameter Learning Explained* (2014), §1–2.
@frozen
public struct SoftmaxOutput<Number: Arithmetic>: OutputLayer, ~Copyable {
  @usableFromInline let rows: Rows<Number>
  @usableFromInline let target: Int
  @usableFromInline let scores: ScratchVector<Number>
  @usableFromInline let exponentials: ScratchVector<Number>
  @usableFromInline let probabilitiesRoom: ScratchVector<Number>

  /// - Parameter target: The row of the right answer.
  @inlinable
  public init(rows: Rows<Number>, target: Int) {
    precondition(target >= 0 && target < rows.count, "no such row")
    self.rows = rows
    self.target = target
    scores = ScratchVector(count: rows.count)
    exponentials = ScratchVector(count: rows.count)
    probabilitiesRoom = ScratchVector(count: rows.count)
  }

  /// Those of the last step, [V].
  public var probabilities: [Number] { probabilitiesRoom.values }

  @inlinable
  public borrowing func step<R: Recorder>(
    hidden h: UnsafeMutableBufferPointer<Number>, gradient: UnsafeMutableBufferPointer<Number>,
    learningRate: Number, recorder: inout R
  ) -> Number where R.Number == Number {
    let p = probabilitiesRoom.elements
    let loss = predict(hidden: h, recorder: &recorder)
    for i in gradient.indices { gradient[i] = 0 }
    for j in 0..<rows.count {
      let y = recorder.name("y", j, j == target ? 1 : 0)
      let e = recorder.name("e", j, p[j] - y)
      moveOutputRow(
        rows[j], at: j, error: e, hidden: h, gradient: gradient, learningRate: learningRate,
        recorder: &recorder)
    }
    return loss
  }

  /// The forward pass: scores, probabilities, loss.
  @inlinable
  borrowing func predict<R: Recorder>(
    hidden h: UnsafeMutableBufferPointer<Number>, recorder: inout R
  ) -> Number where R.Number == Number {
    let z = scores.elements
    let a = exponentials.elements
    let p = probabilitiesRoom.elements
    for j in z.indices { z[j] = recorder.name("z", j, .dot(rows[j].span, h.span)) }
    var targetScore = z[target]
    let largest = Number.maximum(z.span)
    if largest.value.magnitude <= 30 {
      for j in z.indices { a[j] = recorder.name("exp", j, .exp(z[j])) }
    } else {
      let shift = recorder.name("m", largest)
      for j in z.indices { a[j] = recorder.name("exp", j, .exp(z[j] - shift)) }
      targetScore = targetScore - shift
    }
    var sum: Number = 0
    for j in z.indices { sum += a[j] }
    sum = recorder.name("sum", sum)
    for j in z.indices { p[j] = recorder.name("p", j, a[j] / sum) }
    // A probability below the normal numbers has lost digits, or is 0: −ln p comes from its score.
    let isTiny = p[target].value < Number.Scalar.leastNormalMagnitude
    return recorder.name("loss", isTiny ? .log(sum) - targetScore : -.log(p[target]))
  }
}
