import Foundation

extension FastTextModel {
  /// The most probable labels of a line, best first; of equals the more frequent one.
  ///
  /// fastText adds 10⁻⁵ to each probability before it takes the logarithm that it sorts by; so do we, and
  /// a label's probability may be 1.00001.
  ///
  /// - Parameters:
  ///   - rows: Those of the line; without any there is no prediction.
  ///   - threshold: Less probable ones are left out.
  func predictions(
    rows: [Int32], k: Int, threshold: Float, answers: FastTextAnswers
  ) -> [(label: Int, probability: Float)] {
    guard !rows.isEmpty, k > 0, dictionary.labelCount > 0 else { return [] }
    let hidden = mean(of: rows)
    var best = BestScores(limit: min(k, dictionary.labelCount))
    if arguments.loss == .hierarchicalSoftmax {
      addLeaves(hidden, threshold, answers, to: &best)
    } else {
      let scores = probabilities(hidden)
      for (label, probability) in scores.enumerated() where probability >= threshold {
        let score = Self.logarithm(probability)
        if best.wouldKeep(score) { best.add(score, at: label) }
      }
    }
    return best.sorted.map { (label: $0.index, probability: Foundation.exp($0.score)) }
  }

  /// ln(p + 10⁻⁵), as fastText takes it.
  private static func logarithm(_ probability: Float) -> Float {
    Float(log(Double(probability) + 1e-5))
  }

  /// By softmax, or each by itself.
  private func probabilities(_ hidden: [Float]) -> [Float] {
    var scores = (0..<dictionary.labelCount).map { score(of: $0, hidden) }
    guard arguments.loss == .softmax else { return scores.map { 1 / (1 + Foundation.exp(-$0)) } }
    let largest = scores.max() ?? 0
    var sum: Float = 0
    for i in scores.indices {
      scores[i] = Foundation.exp(scores[i] - largest)
      sum += scores[i]
    }
    return scores.map { $0 / sum }
  }

  private func score(of row: Int, _ hidden: [Float]) -> Float {
    let dim = arguments.dim
    return output.withUnsafeBufferPointer { output in
      hidden.withUnsafeBufferPointer { hidden in
        guard let rows = output.baseAddress, let hidden = hidden.baseAddress else { return 0 }
        return dotProduct(rows + row * dim, hidden, count: dim)
      }
    }
  }

  /// Multiplies the turns on the way to each label.
  private func addLeaves(
    _ hidden: [Float], _ threshold: Float, _ answers: FastTextAnswers, to best: inout BestScores
  ) {
    let limit = Self.logarithm(threshold)
    // What each inner node adds to a path on its left and on its right.
    let turns = (0..<max(dictionary.labelCount - 1, 0)).map { node in
      let right = 1 / (1 + Foundation.exp(-score(of: node, hidden)))
      return (left: Self.logarithm(1 - right), right: Self.logarithm(right))
    }
    for label in 0..<dictionary.labelCount {
      let (points, code) = answers.path(of: Int32(truncatingIfNeeded: label))
      var score: Float = 0
      for (point, bit) in zip(points, code) {
        score += bit == 0 ? turns[Int(point)].right : turns[Int(point)].left
      }
      if score >= limit && best.wouldKeep(score) { best.add(score, at: label) }
    }
  }
}
