public import Derivations

/// What of the hidden vector's gradient reaches each context word.
public enum GradientShare: Hashable, Sendable {
  /// The derivative of the mean: ∂L/∂h divided by the number of context words.
  case exact
  /// All of ∂L/∂h, as word2vec.c and gensim do.
  case whole
}

// konspekt:hide
/// What the hidden vector is made of.
public enum ContextCombination: Hashable, Sendable {
  /// (v₁ + … + v_C) / C
  case mean
  /// v₁ + … + v_C
  case sum
}

// konspekt:hide
/// One step of stochastic gradient descent for CBOW: the definition that trains and that explains.
///
/// With *v₁ … v_C* the input vectors of the context words and *η* the learning rate:
///
///     h   = (v₁ + … + v_C) / C        hidden vector, shape [N]; without the division as a sum
///     L, ∂L/∂h                        from the output layer, whose vectors move
///     v′ₖ = vₖ − η ∂L/∂h / C          or without the division, see ``GradientShare``
///
/// A word that stands twice in the context counts, and moves, twice. No allocation with ``Silent``.
///
/// - Parameters:
///   - context: The rows of the context words in `input`; at least one.
///   - input: The input vectors; those of the context are updated.
///   - combination: What the hidden vector is made of.
///   - output: What predicts the centre word; its vectors are updated.
///   - scratch: Room for vectors of this N.
/// - Returns: The loss before the step, in nats.
///
/// Source: Mikolov, Chen, Corrado & Dean, *Efficient Estimation of Word Representations in Vector
/// Space* (2013), §3.1; gradients as in Rong, *word2vec Parameter Learning Explained* (2014), §1.2.
@inlinable
public func cbowStep<R: Recorder, Output: OutputLayer & ~Copyable>(
  context: UnsafeBufferPointer<Int32>, input: Rows<R.Number>,
  combination: ContextCombination = .mean, output: borrowing Output,
  learningRate: R.Number, share: GradientShare, scratch: borrowing HiddenScratch<R.Number>,
  recorder: inout R
) -> R.Number where Output.Number == R.Number {
  let h = scratch.hidden.elements
  let hGradient = scratch.gradient.elements
  precondition(input.dimension == h.count && !context.isEmpty, "shapes disagree")
  let words = R.Number(context.count)
  for i in h.indices {
    var sum: R.Number = 0
    for word in context { sum += input[Int(word)][i] }
    h[i] = recorder.name("h", i, combination == .mean ? sum / words : sum)
  }
  let loss = output.step(
    hidden: h, gradient: hGradient, learningRate: learningRate, recorder: &recorder)
  for i in h.indices {
    let gradient = recorder.name("grad_h", i, hGradient[i])
    hGradient[i] = share == .whole ? gradient : recorder.name("grad_v", i, gradient / words)
  }
  for (k, word) in context.enumerated() {
    let v = input[Int(word)]
    for i in h.indices {
      v[i] = recorder.name("v_new", k, i, v[i] - learningRate * hGradient[i])
    }
  }
  return loss
}
