internal import Derivations

/// The inverse document frequency of a term: the definition that weighs and that explains.
///
/// - Parameters:
///   - documents: How many documents there are, N.
///   - frequency: How many of them have the term, df.
func inverseDocumentFrequency<R: Recorder>(
  _ form: TfidfForm.InverseFrequency, documents: R.Number, frequency: R.Number, at j: Int,
  recorder: inout R
) -> R.Number {
  let idf: R.Number =
    switch form {
    case .none: 1
    case .natural: .log(documents / frequency)
    case .decimal: .log(documents / frequency) / .log(10)
    case .smoothed: .log((documents + 1) / (frequency + 1))
    case .scikitLearn: .log((1 + documents) / (1 + frequency)) + 1
    case .scikitLearnUnsmoothed: .log(documents / frequency) + 1
    }
  return recorder.name("idf", j, idf)
}

/// The weights of one document's terms: the definition that weighs and that explains.
///
///     tfⱼ = nⱼ, nⱼ / L, or 1 + ln nⱼ        wⱼ = tfⱼ · idfⱼ
///     r = Σ |wⱼ| or √(Σ wⱼ²)                w′ⱼ = wⱼ / r
///
/// - Parameters:
///   - weights: The counts of the terms that the document has; their weights afterwards.
///   - idf: The inverse document frequency of each of them.
///   - length: How many words the document has, repetitions counted.
func termWeights<R: Recorder>(
  _ weights: UnsafeMutableBufferPointer<R.Number>, idf: (Int) -> R.Number, length: R.Number,
  form: TfidfForm, recorder: inout R
) {
  for j in weights.indices {
    let frequency: R.Number =
      switch form.termFrequency {
      case .count: weights[j]
      case .relative: weights[j] / length
      case .sublinear: 1 + .log(weights[j])
      }
    let named = recorder.name("tf", j, frequency)
    weights[j] = recorder.name(
      "tfidf", j, form.inverseFrequency == .none ? named : named * idf(j))
  }
  guard form.norm != .none else { return }
  var sum: R.Number = 0
  for j in weights.indices {
    // Weights are positive but for ln of a share, so the magnitude is the weight or its negative.
    let magnitude = weights[j].value < 0 ? -weights[j] : weights[j]
    sum += form.norm == .l1 ? magnitude : weights[j] * weights[j]
  }
  let norm = recorder.name("norm", form.norm == .l1 ? sum : .squareRoot(sum))
  guard norm.value > 0 else { return }
  for j in weights.indices { weights[j] = recorder.name("weight", j, weights[j] / norm) }
}
