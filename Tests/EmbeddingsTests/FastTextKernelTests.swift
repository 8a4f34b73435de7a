import CVectorKernels
import Derivations
@testable import Embeddings
import TestSupport
import Testing

/// The fast mode against the reference step.
struct FastTextKernelTests {
  private static let levels = [CV_PORTABLE, CV_AVX2, CV_AVX512].filter {
    $0.rawValue <= cv_best_level().rawValue
  }.map(\.rawValue)

  private static func settings(_ loss: FastTextLoss, _ mode: TrainingMode, skipGram: Bool) -> FastTextSettings {
    // A window of 1 is not drawn, and nothing is thinned out: what is left to draw are wrong answers.
    FastTextSettings(
      vectorSize: 20, window: 1, minCount: 1, skipGram: skipGram, loss: loss, minN: 1, maxN: 3,
      bucket: 30, alpha: 0.1, sample: 0, epochs: 2, mode: mode, computeLoss: true)
  }

  @Test(arguments: [FastTextLoss.hierarchicalSoftmax, .softmax, .oneVersusAll], [true, false])
  func `one fast thread takes the reference steps`(loss: FastTextLoss, skipGram: Bool) throws {
    // Words of one letter repeated have pieces that repeat, and 30 buckets make others collide.
    let sentences = Array(FastTextTests.sentences.prefix(40)) + [["ааааа", "кот", "ааааа ббб", "кот"]]
    let slow = try FastText(
      sentences: sentences, settings: Self.settings(loss, .deterministic, skipGram: skipGram))
    let fast = try FastText(
      sentences: sentences, settings: Self.settings(loss, .fast(threads: 1), skipGram: skipGram))
    Self.compare(fast.model, slow.model)
    #expect(fast.losses.isApproximatelyEqual(to: slow.losses, relative: 1e-4))
  }

  @Test(arguments: [FastTextLoss.hierarchicalSoftmax, .softmax, .oneVersusAll], [0, 3])
  func `one fast thread classifies as the reference`(loss: FastTextLoss, maxN: Int) throws {
    let documents = ["хороший фильм", "не хороший\nфильм", "", "сюжет </s> плох", "так себе кино"]
    let labels = ["да", "нет", "нет", "нет", "не знаю"]
    func model(_ mode: TrainingMode) throws -> FastTextClassifier {
      try FastTextClassifier(
        documents: documents, labels: labels,
        settings: FastTextClassifierSettings(
          vectorSize: 20, learningRate: 0.3, epochs: 10, wordNgrams: 3, loss: loss, minN: min(2, maxN),
          maxN: maxN, bucket: 50, mode: mode, computeLoss: true))
    }
    let slow = try model(.deterministic)
    let fast = try model(.fast(threads: 1))
    Self.compare(fast.model, slow.model)
    #expect(fast.losses.isApproximatelyEqual(to: slow.losses, relative: 1e-4))
  }

  /// Single precision, a few hundred steps, sums in another order.
  private static func compare(_ fast: FastTextModel, _ slow: FastTextModel) {
    for (one, other) in [(fast.input, slow.input), (fast.output, slow.output)] {
      let distance = zip(one, other).map { abs($0 - $1) }.max() ?? .infinity
      #expect(distance < 1e-4)
      #expect(one.count == other.count)
    }
  }

  @Test(arguments: levels, FastTextLoss.allCases)
  func `a step is the reference step on every processor`(level: UInt32, loss: FastTextLoss) throws {
    let sentences = [["а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л"]]
    var settings = Self.settings(loss, .deterministic, skipGram: false)
    settings.epochs = 3
    settings.alpha = 0.5
    var model = try FastText(sentences: sentences, settings: settings).model
    // All others are drawn where there are two answers.
    let text = FastTextText.sentences(sentences)
    let kernel = try FastTextKernel(
      model, text: text, plan: settings.plan(nil), plannedWords: 1, level: cv_level(level))
    let worker = try FastTextWorker(kernel: kernel, seed: 1)
    let rows: [Int32] = [3, 15, 22, 15, 40]
    guard loss != .negativeSampling else {
      // What is drawn is not known: only the target's row is sure to move towards h.
      worker.step(rows: rows, answers: [2], rate: 0.5, share: 1)
      #expect(kernel.outputValues != model.output)
      #expect(worker.takeCounts().steps == 1)
      return
    }
    let answers = try FastTextAnswers(model, nsExponent: 0.5)
    let wantedLoss = Self.referenceStep(&model, answers, rows: rows, target: 2, rate: 0.5)
    worker.step(rows: rows, answers: [2], rate: 0.5, share: 1)
    #expect(kernel.inputValues.map(Double.init).isApproximatelyEqual(to: model.input.map(Double.init), absolute: 2e-6))
    #expect(kernel.outputValues.map(Double.init).isApproximatelyEqual(to: model.output.map(Double.init), absolute: 2e-6))
    #expect(worker.takeCounts().loss.isApproximatelyEqual(to: wantedLoss, relative: 1e-5))
  }

  private static func referenceStep(
    _ model: inout FastTextModel, _ answers: FastTextAnswers, rows: [Int32], target: Int32,
    rate: Float
  ) -> Double {
    let dim = model.arguments.dim
    let loss = model.arguments.loss
    var (input, output) = (model.input, model.output)
    defer { (model.input, model.output) = (input, output) }
    return input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        rows.withUnsafeBufferPointer { rows in
          func step(_ layer: borrowing some OutputLayer<Float> & ~Copyable) -> Double {
            var silent = Silent<Float>()
            return Double(
              cbowStep(
                context: rows, input: Rows(input, dimension: dim), output: layer,
                learningRate: rate, share: .whole, scratch: HiddenScratch<Float>(dimension: dim),
                recorder: &silent))
          }
          let rows = Rows(output, dimension: dim)
          switch loss {
          case .hierarchicalSoftmax:
            let (points, code) = answers.path(of: target)
            return points.withUnsafeBufferPointer { points in
              code.withUnsafeBufferPointer { code in
                step(HierarchicalSoftmaxOutput(nodes: rows, points: points, code: code))
              }
            }
          case .softmax: return step(SoftmaxOutput(rows: rows, target: Int(target)))
          default:
            return [target].withUnsafeBufferPointer { step(OneVersusAllOutput(rows: rows, targets: $0)) }
          }
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3])
  func `threads learn what one learns`(threads: Int) throws {
    for skipGram in [true, false] {
      for loss in FastTextLoss.allCases {
        var settings = Self.settings(loss, .fast(threads: threads), skipGram: skipGram)
        settings.bucket = 2000
        settings.epochs = 20
        settings.alpha = 0.2
        settings.window = 3
        let model = try FastText(sentences: FastTextTests.sentences, settings: settings)
        let near = try model.mostSimilar(to: "кот", topN: 4).map(\.word)
        #expect(Set(near) == ["пес", "лев", "рысь", "волк"], "\(skipGram) \(loss) \(near)")
        #expect(model.losses[19] < model.losses[0])
      }
    }
  }

  @Test func `one fast thread repeats its bytes`() throws {
    let settings = Self.settings(.negativeSampling, .fast(threads: 1), skipGram: true)
    let one = try FastText(sentences: FastTextTests.sentences, settings: settings).vectors()
    #expect(try FastText(sentences: FastTextTests.sentences, settings: settings).vectors() == one)
  }

  @Test func `how the mean of rows moves`() {
    // Two of four rows are one: it moves twice, and has half of the mean.
    #expect(PinnedRows.growth(of: [5, 1, 5, 2]) == 1.5)
    #expect(PinnedRows.growth(of: [7]) == 1)
    #expect(PinnedRows.growth(of: [7, 7, 7]) == 3)
  }

  @Test func `fast training that diverges is refused`() {
    var settings = Self.settings(.negativeSampling, .fast(threads: 2), skipGram: true)
    settings.alpha = 1e30
    #expect(throws: FastTextError.diverged(learningRate: 1e30)) {
      try FastText(sentences: FastTextTests.sentences, settings: settings)
    }
    settings.mode = .fast(threads: 0)
    #expect(throws: FastTextError.self) { try FastText(sentences: FastTextTests.sentences, settings: settings) }
  }
}
