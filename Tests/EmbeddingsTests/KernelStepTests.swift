import CVectorKernels
import Derivations
import Embeddings
import Foundation
import TestSupport
import Testing

/// The fused kernels against the step functions that define them, for each kind of processor that this
/// one can play.
struct KernelStepTests {
  static let levels = (0...cv_best_level().rawValue).map { cv_level(rawValue: $0) }

  /// What one step is asked to do.
  struct Task: Sendable, CustomTestStringConvertible {
    let dimension: Int
    let inputs: [Int32]
    let targets: [Int32]
    var testDescription: String { "\(dimension) components, \(inputs) → \(targets)" }
  }

  static let tasks = [
    Task(dimension: 1, inputs: [2], targets: [0]),
    Task(dimension: 7, inputs: [0], targets: [3, 1]),
    Task(dimension: 16, inputs: [4], targets: [3, 1, 2, 5, 6, 0]),
    // A word that was drawn twice moves twice, the second time from where it is.
    Task(dimension: 100, inputs: [1], targets: [3, 1, 4, 1, 5, 9]),
    Task(dimension: 100, inputs: [1], targets: [0, 1, 2, 3, 4, 5, 6, 7]),
    Task(dimension: 100, inputs: [1], targets: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2]),
    Task(dimension: 33, inputs: [1, 5, 1], targets: [7, 2, 2, 2]),
    Task(dimension: 48, inputs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], targets: [11, 3, 8, 5, 6, 1]),
    Task(dimension: 300, inputs: [8, 9], targets: (0..<12).map { $0 }),
  ]

  @Test(arguments: levels, tasks)
  func `a kernel's step is the step function's`(level: cv_level, task: Task) throws {
    var numbers = CourseExample.Numbers(state: 5)
    let start = (0..<2).map { _ in
      (0..<12 * task.dimension).map { _ in Float(numbers.next()) }
    }
    for labels in [negativeSampling, path] {
      let wanted = reference(task, start, labels: labels(task.targets.count))
      let found = kernel(task, start, labels: labels(task.targets.count), level: level)
      // Sums in another order, and probabilities that are right to 1e-6.
      #expect(found.input.isApproximatelyEqual(to: wanted.input, relative: 1e-5, absolute: 1e-5))
      #expect(found.output.isApproximatelyEqual(to: wanted.output, relative: 1e-5, absolute: 1e-5))
      #expect(found.loss.isApproximatelyEqual(to: wanted.loss, relative: 1e-4))
    }
  }

  private let negativeSampling = { (count: Int) in (0..<count).map { UInt8($0 == 0 ? 0 : 1) } }
  private let path = { (count: Int) in (0..<count).map { UInt8($0 % 3 == 1 ? 0 : 1) } }

  struct Outcome {
    var input: [Float]
    var output: [Float]
    var loss: Double
  }

  /// With the bits of a path as labels, negative sampling is a path of one turn to the left.
  private func reference(_ task: Task, _ start: [[Float]], labels code: [UInt8]) -> Outcome {
    var (input, output) = (start[0], start[1])
    var silent = Silent<Float>()
    let scratch = HiddenScratch<Float>(dimension: task.dimension)
    let loss = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        task.targets.withUnsafeBufferPointer { targets in
          code.withUnsafeBufferPointer { code in
            let input = Rows(input, dimension: task.dimension)
            let layer = HierarchicalSoftmaxOutput(
              nodes: Rows(output, dimension: task.dimension), points: targets, code: code)
            guard task.inputs.count > 1 else {
              return skipGramStep(
                center: input[Int(task.inputs[0])], output: layer, learningRate: 0.3,
                scratch: scratch, recorder: &silent)
            }
            return task.inputs.withUnsafeBufferPointer { context in
              cbowStep(
                context: context, input: input, output: layer, learningRate: 0.3, share: .whole,
                scratch: scratch, recorder: &silent)
            }
          }
        }
      }
    }
    return Outcome(input: input, output: output, loss: Double(loss))
  }

  private func kernel(
    _ task: Task, _ start: [[Float]], labels code: [UInt8], level: cv_level
  ) -> Outcome {
    let stride = (task.dimension + 15) / 16 * 16
    let matrices = start.map { values in
      let matrix = cv_matrix_allocate(12 * stride)!
      for (i, value) in values.enumerated() {
        matrix[i / task.dimension * stride + i % task.dimension] = value
      }
      return matrix
    }
    let scratch = cv_matrix_allocate(2 * stride)!
    defer { for memory in matrices + [scratch] { cv_matrix_free(memory) } }
    var rows = cv_rows(input: matrices[0], output: matrices[1], stride: stride)
    let padding = [Int32](repeating: 0, count: 8)
    let labels = code.map { Float(1 - $0) } + padding.map { Float($0) }
    let loss = cv_step_at(level)(
      &rows, task.inputs, task.inputs.count, task.targets + padding, labels, task.targets.count,
      0.3, 1, scratch, 1)
    let values = matrices.map { matrix in
      (0..<12 * task.dimension).map { matrix[$0 / task.dimension * stride + $0 % task.dimension] }
    }
    for (matrix, row) in zip(matrices, [0, 0]) {
      #expect((row..<12).allSatisfy { row in
        (task.dimension..<stride).allSatisfy { matrix[row * stride + $0] == 0 }
      })
    }
    return Outcome(input: values[0], output: values[1], loss: loss)
  }

  @Test(arguments: levels)
  func `the sigmoid is right to a millionth`(level: cv_level) {
    let scores = stride(from: Float(-120), to: 120, by: 0.0625).map { $0 }
    var found = scores
    cv_algebra_at(level).pointee.sigmoid(&found, found.count)
    for (score, probability) in zip(scores, found) {
      let wanted = 1 / (1 + exp(-Double(score)))
      #expect(abs(Double(probability) - wanted) < 1e-6, "σ(\(score))")
    }
  }

  @Test(arguments: levels, [0, 1, 3, 15, 16, 17, 100, 263])
  func `products and sums of vectors of any length`(level: cv_level, count: Int) {
    // Whole numbers, so that sums in any order are exact.
    let a = (0..<count).map { Float($0 % 7 - 3) }
    var b = (0..<count).map { Float($0 % 5 - 2) }
    let algebra = cv_algebra_at(level).pointee
    #expect(algebra.dot(a, b, count) == zip(a, b).reduce(0) { $0 + $1.0 * $1.1 })
    let wanted = zip(a, b).map { $1 + 2 * $0 }
    algebra.axpy(2, a, &b, count)
    #expect(b == wanted)
    let matrix = a + a.map { -2 * $0 } + [0]
    var products = [Float](repeating: 9, count: 2)
    algebra.dots(matrix, 2, count, b, count, &products)
    let product = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(products == [product, -2 * product])
  }
}
