// What `print` shows of maps: their parameters, and the size of what they hold.

extension PCA: CustomStringConvertible {
  public var description: String {
    let kept =
      switch components {
      case .all: ""
      case .count(let count): "components: .count(\(count))"
      case .fraction(let share): "components: .fraction(\(share))"
      }
    return "PCA(\([kept, whiten ? "whiten: true" : ""].filter { !$0.isEmpty }.joined(separator: ", ")))"
  }
}

extension TSNE: CustomStringConvertible {
  /// The parameters that differ from the defaults.
  public var description: String {
    let standard = TSNE()
    var parameters: [String] = []
    if perplexity != standard.perplexity { parameters.append("perplexity: \(perplexity)") }
    if dimensions != standard.dimensions { parameters.append("dimensions: \(dimensions)") }
    if earlyExaggeration != standard.earlyExaggeration {
      parameters.append("earlyExaggeration: \(earlyExaggeration)")
    }
    if let learningRate { parameters.append("learningRate: \(learningRate)") }
    if iterations != standard.iterations { parameters.append("iterations: \(iterations)") }
    return "TSNE(\(parameters.joined(separator: ", ")))"
  }
}

extension TSNE.Result: CustomStringConvertible {
  public var description: String {
    "\(embedding.rows) rows in \(embedding.columns) dimensions, divergence \(divergence) after \(iterations) steps"
  }
}
