internal import Metering

extension GloVe {
  /// The vectors as they are now, without biases.
  ///
  /// - Parameter side: The sum of both vectors of a word, or one of them.
  /// - Throws: ``EmbeddingError/stepTooLarge(learningRate:)`` where they are not finite in single precision.
  public func vectors(_ side: Side = .sum) throws -> KeyedVectors {
    let size = settings.vectorSize
    try Meter.reserve(bytes: 4 * words.count * size)
    try Meter.charge(words.count * size)
    var elements: [Float] = []
    elements.reserveCapacity(words.count * size)
    for word in words.indices {
      let own = word * (size + 1)
      let context = (words.count + word) * (size + 1)
      for i in 0..<size {
        let component =
          switch side {
          case .sum: parameters[own + i] + parameters[context + i]
          case .word: parameters[own + i]
          case .context: parameters[context + i]
          }
        elements.append(Float(component))
      }
    }
    // Finite in double precision is not yet finite in single.
    guard elements.allSatisfy(\.isFinite) else {
      throw EmbeddingError.stepTooLarge(learningRate: settings.learningRate)
    }
    return try KeyedVectors(words: words, elements: elements, dimension: size)
  }

  /// The biases of all words, or with ``Side/context`` of all context words; ``Side/sum`` adds both.
  public func biases(_ side: Side = .word) -> [Double] {
    let size = settings.vectorSize
    return words.indices.map { word in
      let own = parameters[word * (size + 1) + size]
      let context = parameters[(words.count + word) * (size + 1) + size]
      return switch side {
      case .sum: own + context
      case .word: own
      case .context: context
      }
    }
  }

  /// A word and a context word as they are now, to follow a step of theirs by hand.
  ///
  /// - Throws: ``UnknownWord`` with the nearest spellings.
  public func pair(_ word: String, _ context: String) throws -> GloVePair {
    let size = settings.vectorSize + 1
    let rows = [try index(of: word), words.count + (try index(of: context))]
    func part(_ numbers: [Double], _ row: Int) -> [Double] {
      Array(numbers[row * size..<(row + 1) * size])
    }
    return GloVePair(
      word: word, parameters: part(parameters, rows[0]), squares: part(squares, rows[0]),
      context: context, contextParameters: part(parameters, rows[1]),
      contextSquares: part(squares, rows[1]), optimizer: settings.optimizer)
  }

  private func index(of word: String) throws(UnknownWord) -> Int {
    try WordKey.index(of: word, in: words)
  }
}
