public import Derivations

/// How a word's vector is made from those of its pieces.
public enum SubwordComposition: Hashable, Sendable {
  /// Their sum, as in the formula of the paper.
  case sum
  /// Their mean, as in the program.
  case mean
}

// konspekt:hide
/// One step of FastText's classifier with words made of pieces: the definition that explains the
/// course's worked example.
///
/// With *D* words, *G_k* the pieces of word *k* and *η* the learning rate:
///
///     w_k = Σ g over G_k              word vectors, [D, N]; divided by |G_k| for a mean
///     h   = Σ w_k / D                 document vector, [N]
///     L, ∂L/∂h                        from the output layer, whose vectors move
///     ∂L/∂w = ∂L/∂h / D               the same for each word
///     g′  = g − η ∂L/∂w               divided by |G_k| for a mean
///
/// A piece that occurs twice counts, and moves, twice. fastText itself takes one mean over all rows of
/// the document, words and pieces alike: that is
/// ``cbowStep(context:input:output:learningRate:share:scratch:recorder:)`` with these rows as context.
///
/// - Parameters:
///   - words: The rows of each word's pieces in `input`; no word is empty, and there is at least one.
///   - input: The pieces' vectors; those used are updated.
/// - Returns: The loss before the step, in nats.
///
/// Source: Joulin, Grave, Bojanowski & Mikolov, *Bag of Tricks for Efficient Text Classification* (2017),
/// §2, with the word vectors of Bojanowski et al. (2017), §3.2.
@inlinable
public func documentStep<R: Recorder, Output: OutputLayer & ~Copyable>(
  words: [[Int32]], input: Rows<R.Number>, composition: SubwordComposition,
  output: borrowing Output, learningRate: R.Number, scratch: borrowing HiddenScratch<R.Number>,
  recorder: inout R
) -> R.Number where Output.Number == R.Number {
  let h = scratch.hidden.elements
  let slope = scratch.gradient.elements
  precondition(input.dimension == h.count && !words.isEmpty, "shapes disagree")
  let count = R.Number(words.count)
  for i in h.indices { h[i] = 0 }
  for (k, pieces) in words.enumerated() {
    for i in h.indices {
      var word: R.Number = 0
      for piece in pieces { word += input[Int(piece)][i] }
      if composition == .mean { word = word / R.Number(pieces.count) }
      h[i] += recorder.name("w", k, i, word)
    }
  }
  for i in h.indices { h[i] = recorder.name("h", i, h[i] / count) }
  let loss = output.step(
    hidden: h, gradient: slope, learningRate: learningRate, recorder: &recorder)
  for i in h.indices {
    let gradient = recorder.name("grad_h", i, slope[i])
    slope[i] = recorder.name("grad_w", i, gradient / count)
  }
  var place = 0
  for pieces in words {
    let pieceCount = R.Number(pieces.count)
    for piece in pieces {
      let g = input[Int(piece)]
      for i in h.indices {
        let share = composition == .sum ? slope[i] : slope[i] / pieceCount
        g[i] = recorder.name("g_new", place, i, g[i] - learningRate * share)
      }
      place += 1
    }
  }
  return loss
}
