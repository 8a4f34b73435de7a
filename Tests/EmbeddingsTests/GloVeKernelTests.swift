import CVectorKernels
import Derivations
import Embeddings
import Numerics
import TestSupport
import Testing

/// The kernels against the step that derivations explain.
struct GloVeKernelTests {
  static let kernels = [konspekt_fastest, konspekt_avx2, konspekt_portable]

  /// Rows of an odd dimension, so that padding is at work.
  private final class Model {
    let words = 7
    let dimension = 37
    let width = 48
    let rows: UnsafeMutableBufferPointer<Float>
    let biases: UnsafeMutableBufferPointer<Float>

    init(seed: Int) throws {
      var random = try PermutedCongruential(seed: seed)
      let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: 2 * words * 2 * width * 4, alignment: 64)
      rows = memory.bindMemory(to: Float.self)
      biases = .allocate(capacity: 4 * words)
      for row in 0..<2 * words {
        for i in 0..<width {
          rows[row * 2 * width + i] = i < dimension ? random.randomFloat() - 0.5 : 0
          rows[row * 2 * width + width + i] = i < dimension ? 1 + random.randomFloat() : 1
        }
        biases[2 * row] = random.randomFloat() - 0.5
        biases[2 * row + 1] = 1 + random.randomFloat()
      }
    }

    deinit {
      UnsafeMutableRawBufferPointer(rows).deallocate()
      biases.deallocate()
    }

    /// The vector and the bias, and the squares of both.
    func row(_ index: Int) -> (parameters: [Float], squares: [Float]) {
      let start = index * 2 * width
      return (
        Array(rows[start..<start + dimension]) + [biases[2 * index]],
        Array(rows[start + width..<start + width + dimension]) + [biases[2 * index + 1]]
      )
    }

    func train(_ cells: [KonspektGloVeCell], kernel: KonspektKernel) -> Double {
      var model = KonspektGloVeModel(
        rows: rows.baseAddress, biases: biases.baseAddress, width: Int32(width), rate: 0.05)
      return konspekt_glove_train(&model, cells, cells.count, kernel)
    }
  }

  private static func pairs() throws -> [(word: Int, context: Int, count: Float)] {
    var random = try PermutedCongruential(seed: 5)
    return try (0..<200).map { _ in
      (
        try random.integer(in: 0..<7), try random.integer(in: 0..<7),
        0.25 + 40 * random.randomFloat()
      )
    }
  }

  @Test(arguments: kernels)
  func `two hundred cells end where the step ends`(kernel: KonspektKernel) throws {
    let model = try Model(seed: 3)
    var rows = (0..<2 * model.words).map(model.row)
    let objective = GloVeObjective<Float>(maximum: 10, alpha: 0.75, target: .log)
    var cells: [KonspektGloVeCell] = []
    var expected = 0.0
    for pair in try Self.pairs() {
      cells.append(
        KonspektGloVeCell(
          word: Int32(pair.word), context: Int32(model.words + pair.context),
          target: Float.log(pair.count),
          weight: pair.count < 10 ? Float.power(pair.count / 10, 0.75) : 1))
      var word = rows[pair.word]
      var context = rows[model.words + pair.context]
      var silent = Silent<Float>()
      expected +=
        0.5
        * Double(
          word.parameters.withUnsafeMutableBufferPointer { w in
            word.squares.withUnsafeMutableBufferPointer { wordSquares in
              context.parameters.withUnsafeMutableBufferPointer { c in
                context.squares.withUnsafeMutableBufferPointer { contextSquares in
                  gloVeStep(
                    word: GloVeRow(parameters: w, squares: wordSquares),
                    context: GloVeRow(parameters: c, squares: contextSquares), count: pair.count,
                    objective: objective, optimizer: .gloVeC, learningRate: 0.05, recorder: &silent)
                }
              }
            }
          })
      rows[pair.word] = word
      rows[model.words + pair.context] = context
    }
    let cost = model.train(cells, kernel: kernel)
    // Sums in another order and an estimated root: 2⁻²⁰ a step, which training does not amplify here.
    #expect(cost.isApproximatelyEqual(to: expected, relative: 1e-5))
    for (index, row) in rows.enumerated() {
      let found = model.row(index)
      #expect(
        found.parameters.isApproximatelyEqual(to: row.parameters, relative: 1e-4, absolute: 1e-5))
      #expect(found.squares.isApproximatelyEqual(to: row.squares, relative: 1e-4))
    }
  }

  @Test(arguments: kernels)
  func `large gradients are cut off as the step does`(kernel: KonspektKernel) throws {
    let model = try Model(seed: 4)
    // A slope of about −1000 · 0.5 for a component, of which 100 are left.
    let cell = KonspektGloVeCell(word: 0, context: 7, target: 1000, weight: 1)
    let before = model.row(0)
    let context = model.row(7)
    _ = model.train([cell], kernel: kernel)
    let score =
      zip(before.parameters.dropLast(), context.parameters.dropLast()).reduce(0) { $0 + $1.0 * $1.1 }
      + (before.parameters.last ?? 0) + (context.parameters.last ?? 0)
    for i in 0..<model.dimension {
      let slope = min(max((score - 1000) * context.parameters[i], -100), 100)
      let wanted = before.parameters[i] - 0.05 * slope / before.squares[i].squareRoot()
      #expect(model.row(0).parameters[i].isApproximatelyEqual(to: wanted, relative: 1e-4, absolute: 1e-5))
    }
  }

  @Test(arguments: kernels)
  func `a cell without a finite difference moves nothing`(kernel: KonspektKernel) throws {
    let model = try Model(seed: 4)
    let before = (0..<14).map { model.row($0).parameters }
    for target in [Float.nan, .infinity, -.infinity] {
      let cost = model.train(
        [KonspektGloVeCell(word: 1, context: 9, target: target, weight: 1)], kernel: kernel)
      #expect(cost == 0)
    }
    #expect((0..<14).map { model.row($0).parameters } == before)
  }
}
