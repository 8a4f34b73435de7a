internal import Derivations
internal import Metering

// konspekt:hide
/// What a GloVe model is made in.
public enum GloVePhase: String, Hashable, Sendable, CaseIterable {
  case countingWords = "counting words"
  case countingPairs = "counting pairs"
  case shuffling = "shuffling pairs"
  case training
}

/// Where training is, after a pass.
public struct GloVeProgress: Hashable, Sendable {
  /// Passes done, and passes asked for.
  public let epoch: Int
  public let epochs: Int
  /// What the pass cost.
  public let loss: Double
  /// Entries of the table.
  public let pairs: Int
  /// Seconds since training began.
  public let seconds: Double

  /// Entries that were gone through in a second.
  public var pairsPerSecond: Double { Double(epoch * pairs) / max(seconds, 1e-9) }
  /// How long it will take at this rate.
  public var secondsLeft: Double { seconds / Double(max(epoch, 1)) * Double(epochs - epoch) }
}

extension GloVe {
  /// Trains on.
  ///
  /// - Parameter epochs: Passes over the table.
  /// - Throws: ``EmbeddingError/stepTooLarge(learningRate:)`` where parameters do not stay finite.
  public mutating func train(epochs: Int) throws { try train(epochs: epochs, onProgress: nil) }

  // konspekt:hide
  /// - Parameter onProgress: Called after each pass, on the calling thread; what it throws ends training.
  public mutating func train(
    epochs: Int, onProgress: ((GloVeProgress) throws -> Void)?
  ) throws {
    guard epochs >= 0 else {
      throw GloVeError.setting(name: "epochs", found: "\(epochs)", expected: "at least 0")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let fused: FusedGloVe? =
      if case .fast(let threads) = settings.mode {
        try FusedGloVe(
          parameters: parameters, squares: squares, dimension: settings.vectorSize,
          learningRate: settings.learningRate, threads: threads)
      } else { nil }
    for epoch in 0..<epochs {
      let cost =
        switch cells {
        case .exact(let records): try pass(over: records)
        case .fused(let records): try fused?.pass(over: records) ?? 0
        }
      guard cost.isFinite else {
        throw EmbeddingError.stepTooLarge(learningRate: settings.learningRate)
      }
      losses.append(cost / Double(cells.count))
      let time = (clock.now - start) / .seconds(1)
      try onProgress?(
        GloVeProgress(
          epoch: epoch + 1, epochs: epochs, loss: cost / Double(cells.count), pairs: cells.count,
          seconds: time))
    }
    fused?.read(into: &parameters, squares: &squares)
    guard parameters.allSatisfy(\.isFinite) else {
      throw EmbeddingError.stepTooLarge(learningRate: settings.learningRate)
    }
  }

  /// Takes the step that derivations explain for every entry.
  ///
  /// - Returns: Σ ½ f δ².
  private mutating func pass(over records: ShuffledRecords<GloVeCell>) throws -> Double {
    let stride = settings.vectorSize + 1
    let objective = GloVeObjective(settings)
    let optimizer = settings.optimizer
    let rate = settings.learningRate
    var silent = Silent<Double>()
    var cost = 0.0
    try parameters.withUnsafeMutableBufferPointer { parameters in
      try squares.withUnsafeMutableBufferPointer { squares in
        func row(_ index: Int32) -> GloVeRow<Double> {
          let range = Int(index) * stride..<(Int(index) + 1) * stride
          return GloVeRow(
            parameters: UnsafeMutableBufferPointer(rebasing: parameters[range]),
            squares: UnsafeMutableBufferPointer(rebasing: squares[range]))
        }
        try records.forEachBlock(of: max(1, (1 << 18) / stride)) { block in
          try Meter.charge(4 * stride * block.count)
          for cell in block {
            cost +=
              0.5
              * gloVeStep(
                word: row(cell.word), context: row(cell.context), count: cell.count,
                objective: objective, optimizer: optimizer, learningRate: rate, recorder: &silent)
          }
        }
      }
    }
    return cost
  }
}
