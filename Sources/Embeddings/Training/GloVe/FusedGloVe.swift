internal import CVectorKernels
internal import Dispatch
internal import Metering

/// The fast mode: parameters in single precision, kernels in C, threads that do not wait for each other.
final class FusedGloVe {
  private let rows: UnsafeMutableRawBufferPointer
  private let biases: UnsafeMutableBufferPointer<Float>
  private let dimension: Int
  private let width: Int
  private let learningRate: Double
  private let threads: Int
  private let reserved: Int

  /// - Parameters:
  ///   - parameters: Shape [2 V, N + 1].
  ///   - dimension: N.
  init(
    parameters: [Double], squares: [Double], dimension: Int, learningRate: Double, threads: Int
  ) throws {
    let count = parameters.count / (dimension + 1)
    width = (dimension + 15) / 16 * 16
    self.dimension = dimension
    self.learningRate = learningRate
    self.threads = threads
    reserved = count * (2 * width + 2) * 4
    try Meter.reserve(bytes: reserved)
    rows = .allocate(byteCount: max(count * 2 * width * 4, 64), alignment: 64)
    biases = .allocate(capacity: max(2 * count, 1))
    biases.initialize(repeating: 0)
    let floats = rows.bindMemory(to: Float.self)
    for row in 0..<count {
      for i in 0..<width {
        let place = row * (dimension + 1) + i
        floats[row * 2 * width + i] = i < dimension ? Float(parameters[place]) : 0
        floats[row * 2 * width + width + i] = i < dimension ? Float(squares[place]) : 1
      }
      biases[2 * row] = Float(parameters[row * (dimension + 1) + dimension])
      biases[2 * row + 1] = Float(squares[row * (dimension + 1) + dimension])
    }
  }

  deinit {
    rows.deallocate()
    biases.deallocate()
    Meter.release(bytes: reserved)
  }

  /// - Returns: Σ ½ f δ².
  func pass(over records: ShuffledRecords<KonspektGloVeCell>) throws -> Double {
    // About 20 ms of work for each thread, so that a run can be stopped.
    let piece = max(256, (1 << 23) / width)
    var cost = 0.0
    try records.forEachBlock(of: piece * threads) { block in
      try Meter.charge(block.count / 4 * width)
      cost += train(block)
    }
    return cost
  }

  /// Shares a block among the threads.
  private func train(_ block: UnsafeBufferPointer<KonspektGloVeCell>) -> Double {
    let model = KonspektGloVeModel(
      rows: rows.bindMemory(to: Float.self).baseAddress, biases: biases.baseAddress,
      width: Int32(width), rate: Float(learningRate))
    if threads == 1 { return Self.run(model, block) }
    let share = (block.count + threads - 1) / threads
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: threads) { costs in
      costs.initialize(repeating: 0)
      // Threads write to rows at will, which is the method; each has a cost of its own.
      nonisolated(unsafe) let costs = costs
      nonisolated(unsafe) let model = model
      nonisolated(unsafe) let block = block
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        let start = min(thread * share, block.count)
        let end = min(start + share, block.count)
        costs[thread] = Self.run(model, UnsafeBufferPointer(rebasing: block[start..<end]))
      }
      return costs.reduce(0, +)
    }
  }

  private static func run(
    _ model: KonspektGloVeModel, _ cells: UnsafeBufferPointer<KonspektGloVeCell>
  ) -> Double {
    var model = model
    return konspekt_glove_train(&model, cells.baseAddress, cells.count, konspekt_fastest)
  }

  /// Hands the parameters back in double precision.
  func read(into parameters: inout [Double], squares: inout [Double]) {
    let floats = rows.bindMemory(to: Float.self)
    for row in 0..<parameters.count / (dimension + 1) {
      let start = row * (dimension + 1)
      for i in 0..<dimension {
        parameters[start + i] = Double(floats[row * 2 * width + i])
        squares[start + i] = Double(floats[row * 2 * width + width + i])
      }
      parameters[start + dimension] = Double(biases[2 * row])
      squares[start + dimension] = Double(biases[2 * row + 1])
    }
  }
}
