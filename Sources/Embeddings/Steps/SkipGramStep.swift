public import Derivations

// konspekt:hide
/// One step of stochastic gradient descent for Skip-gram: the definition that trains and that explains.
///
/// With *v* the input vector of the centre word and *η* the learning rate:
///
///     h  = v                          hidden vector, shape [N]
///     L, ∂L/∂h                        from the output layer, whose vectors move
///     v′ = v − η ∂L/∂h
///
/// Both gradients are those of the vectors before the step. No allocation with ``Silent``.
///
/// - Parameters:
///   - center: The centre word's input vector, shape [N]; updated.
///   - output: What predicts the context word; its vectors are updated.
///   - scratch: Room for vectors of this N.
/// - Returns: The loss before the step, in nats.
///
/// Source: Mikolov, Chen, Corrado & Dean, *Efficient Estimation of Word Representations in Vector
/// Space* (2013), §3.2; gradients as in Rong, *word2vec Parameter Learning Explained* (2014), §2.
@inlinable
public func skipGramStep<R: Recorder, Output: OutputLayer & ~Copyable>(
  center v: UnsafeMutableBufferPointer<R.Number>, output: borrowing Output,
  learningRate: R.Number, scratch: borrowing HiddenScratch<R.Number>, recorder: inout R
) -> R.Number where Output.Number == R.Number {
  let h = scratch.hidden.elements
  let hGradient = scratch.gradient.elements
  precondition(v.count == h.count, "shapes disagree")
  for i in h.indices { h[i] = recorder.name("h", i, v[i]) }
  let loss = output.step(
    hidden: h, gradient: hGradient, learningRate: learningRate, recorder: &recorder)
  for i in v.indices {
    let gradient = recorder.name("grad_h", i, hGradient[i])
    v[i] = recorder.name("v_new", i, v[i] - learningRate * gradient)
  }
  return loss
}
