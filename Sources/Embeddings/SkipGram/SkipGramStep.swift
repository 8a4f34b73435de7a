public import Derivations

// konspekt:hide
/// One step of stochastic gradient descent for Skip-gram with full softmax: the definition that
/// trains and that explains.
///
/// With *v* the input vector of the centre word, *uⱼ* the output vector of word *j*, *c* the context
/// word and *η* the learning rate:
///
///     h  = v                          hidden vector, shape [N]
///     zⱼ = uⱼ · h                     scores, [V]
///     pⱼ = exp(zⱼ) / Σₖ exp(zₖ)       probabilities, [V]
///     L  = −ln p_c                    loss, in nats
///     eⱼ = pⱼ − yⱼ                    errors, y is 1 at c and 0 elsewhere
///     ∂L/∂uⱼ = eⱼ h                   ∂L/∂h = Σₖ eₖ uₖ
///     u′ⱼ = uⱼ − η ∂L/∂uⱼ             v′ = v − η ∂L/∂h
///
/// Both gradients are those of the vectors before the step. While the largest score lies between −30
/// and 30 the exponentials are those of the formula, as one computes by hand; `exp` is then far from
/// overflow in `Float`. Otherwise the largest score *m* is subtracted first, as a step of its own:
/// pⱼ = exp(zⱼ − m) / Σₖ exp(zₖ − m), which is the same quotient.
///
/// O(V·N), no allocation with ``Silent``.
///
/// - Parameters:
///   - center: The centre word's input vector, shape [N]; updated.
///   - output: The output vectors, a row for each word, shape [V, N] in row-major order; updated.
///   - context: The row of the context word.
///   - scratch: Room for the intermediate vectors, for this V and N.
/// - Returns: The loss before the step.
///
/// Source: Mikolov, Chen, Corrado & Dean, *Efficient Estimation of Word Representations in Vector
/// Space* (2013), §3.2; gradients as in Rong, *word2vec Parameter Learning Explained* (2014), §2.
@inlinable
public func skipGramStep<R: Recorder>(
  center v: UnsafeMutableBufferPointer<R.Number>, output u: UnsafeMutableBufferPointer<R.Number>,
  context: Int, learningRate: R.Number, scratch: borrowing SkipGramScratch<R.Number>,
  recorder: inout R
) -> R.Number {
  let h = scratch.hidden
  let hGradient = scratch.hiddenGradient
  let z = scratch.scores
  let a = scratch.exponentials
  let p = scratch.probabilities
  let words = z.count
  let dimension = h.count
  // Checked once here, because a buffer checks its subscripts in debug builds only.
  precondition(v.count == dimension && u.count == words * dimension, "shapes disagree")
  precondition(z.indices.contains(context), "no such word")

  for i in 0..<dimension { h[i] = recorder.name("h", i, v[i]) }
  for j in 0..<words {
    let row = UnsafeMutableBufferPointer(rebasing: u[j * dimension..<(j + 1) * dimension])
    z[j] = recorder.name("z", j, .dot(row.span, h.span))
  }

  var contextScore = z[context]
  let largest = R.Number.maximum(z.span)
  if largest.value.magnitude <= 30 {
    for j in 0..<words { a[j] = recorder.name("exp", j, .exp(z[j])) }
  } else {
    let shift = recorder.name("m", largest)
    for j in 0..<words { a[j] = recorder.name("exp", j, .exp(z[j] - shift)) }
    contextScore = contextScore - shift
  }
  var sum: R.Number = 0
  for j in 0..<words { sum += a[j] }
  sum = recorder.name("sum", sum)
  for j in 0..<words { p[j] = recorder.name("p", j, a[j] / sum) }

  // A probability below the normal numbers has lost digits, or is 0: −ln p comes from its score then.
  let isTiny = p[context].value < R.Number.Scalar.leastNormalMagnitude
  let loss = recorder.name("loss", isTiny ? .log(sum) - contextScore : -.log(p[context]))

  for i in 0..<dimension { hGradient[i] = 0 }
  for j in 0..<words {
    let y = recorder.name("y", j, j == context ? 1 : 0)
    let e = recorder.name("e", j, p[j] - y)
    let row = UnsafeMutableBufferPointer(rebasing: u[j * dimension..<(j + 1) * dimension])
    for i in 0..<dimension {
      // The hidden vector's gradient takes this row before it moves.
      hGradient[i] += e * row[i]
      let gradient = recorder.name("grad_u", j, i, e * h[i])
      row[i] = recorder.name("u_new", j, i, row[i] - learningRate * gradient)
    }
  }
  for i in 0..<dimension {
    let gradient = recorder.name("grad_h", i, hGradient[i])
    v[i] = recorder.name("v_new", i, v[i] - learningRate * gradient)
  }
  return loss
}

// konspekt:hide
/// The intermediate vectors of ``skipGramStep(center:output:context:learningRate:scratch:recorder:)``,
/// allocated once for many steps.
@frozen
public struct SkipGramScratch<Number: Arithmetic>: ~Copyable {
  @usableFromInline let hidden: UnsafeMutableBufferPointer<Number>
  @usableFromInline let hiddenGradient: UnsafeMutableBufferPointer<Number>
  @usableFromInline let scores: UnsafeMutableBufferPointer<Number>
  @usableFromInline let exponentials: UnsafeMutableBufferPointer<Number>
  @usableFromInline let probabilities: UnsafeMutableBufferPointer<Number>

  public init(words: Int, dimension: Int) {
    func room(_ count: Int) -> UnsafeMutableBufferPointer<Number> {
      let buffer = UnsafeMutableBufferPointer<Number>.allocate(capacity: count)
      buffer.initialize(repeating: 0)
      return buffer
    }
    hidden = room(dimension)
    hiddenGradient = room(dimension)
    scores = room(words)
    exponentials = room(words)
    probabilities = room(words)
  }

  deinit {
    for buffer in [hidden, hiddenGradient, scores, exponentials, probabilities] {
      buffer.deinitialize()
      buffer.deallocate()
    }
  }
}
