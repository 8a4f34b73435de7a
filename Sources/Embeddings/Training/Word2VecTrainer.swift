internal import Derivations
internal import Metering
internal import Numerics

/// Walks over sentences and takes the model's step at each place.
struct Word2VecTrainer: ~Copyable {
  private let settings: Word2VecSettings
  private let noise: NoiseDistribution
  private let keep: [Double]
  private let tree: HuffmanPaths?
  private let scratch: HiddenScratch<Float>
  private var lossSum = 0.0
  private(set) var stepCount = 0
  private var negatives: [Int32]
  private var context: [Int32] = []
  private(set) var usedWords = 0
  var random: PermutedCongruential

  init(
    settings: Word2VecSettings, vocabulary: WordVocabulary, random: PermutedCongruential
  ) throws {
    self.settings = settings
    self.random = random
    noise = try NoiseDistribution(counts: vocabulary.counts, exponent: settings.nsExponent)
    let total = vocabulary.total
    keep = vocabulary.counts.map {
      Subsampling.keepProbability(count: $0, total: total, sample: settings.sample)
    }
    tree = settings.hierarchicalSoftmax ? HuffmanPaths(counts: vocabulary.counts) : nil
    scratch = HiddenScratch(dimension: settings.vectorSize)
    negatives = [Int32](repeating: 0, count: max(settings.negative, 0))
  }

  mutating func beginEpoch() {
    lossSum = 0
    stepCount = 0
  }

  var meanLoss: Double { stepCount == 0 ? 0 : lossSum / Double(stepCount) }

  /// - Parameters:
  ///   - sentence: Places of words in the vocabulary.
  ///   - output: Vectors of words, or of inner nodes.
  ///   - work: Multiplications at each place, charged there: a sentence may take seconds.
  mutating func train(
    _ sentence: ArraySlice<Int32>, input: Rows<Float>, output: Rows<Float>, rate: Float, work: Int
  ) throws(MeterStop) {
    let kept = sentence.filter { keep[Int($0)] >= 1 || random.random() < keep[Int($0)] }
    for (place, center) in kept.enumerated() {
      try Meter.charge(work)
      let reduction = Int(random.next() % UInt64(settings.window))
      let reach = min(settings.window - reduction, kept.count)
      let first = max(0, place - reach)
      let last = min(kept.count - 1, place + reach)
      if settings.sharedNegatives { drawNegatives() }
      if settings.skipGram {
        for neighbor in first...last where neighbor != place {
          step([kept[neighbor]], center, input, output, rate)
        }
      } else if first < last {
        context.removeAll(keepingCapacity: true)
        for neighbor in first...last where neighbor != place { context.append(kept[neighbor]) }
        step(context, center, input, output, rate)
      }
    }
    usedWords += kept.count
  }

  /// The input words predict the target.
  private mutating func step(
    _ words: [Int32], _ target: Int32, _ input: Rows<Float>, _ output: Rows<Float>, _ rate: Float
  ) {
    let loss: Float
    if let tree {
      let points = tree.points[Int(target)]
      let code = tree.codes[Int(target)]
      loss = points.withUnsafeBufferPointer { points in
        code.withUnsafeBufferPointer { code in
          moved(
            words, input,
            HierarchicalSoftmaxOutput(nodes: output, points: points, code: code), rate)
        }
      }
    } else {
      if !settings.sharedNegatives { drawNegatives() }
      loss = negatives.withUnsafeBufferPointer { negatives in
        moved(
          words, input,
          NegativeSamplingOutput(rows: output, target: Int(target), negatives: negatives), rate)
      }
    }
    lossSum += Double(loss)
    stepCount += 1
  }

  private mutating func drawNegatives() {
    for k in negatives.indices { negatives[k] = noise.draw(&random) }
  }

  private func moved<Output: OutputLayer<Float>>(
    _ words: [Int32], _ input: Rows<Float>, _ output: Output, _ rate: Float
  ) -> Float {
    var silent = Silent<Float>()
    if settings.skipGram {
      return skipGramStep(
        center: input[Int(words[0])], output: output, learningRate: rate, scratch: scratch,
        recorder: &silent)
    }
    return words.withUnsafeBufferPointer { words in
      cbowStep(
        context: words, input: input, combination: settings.cbowMean ? .mean : .sum, output: output,
        learningRate: rate, share: settings.contextShare, scratch: scratch, recorder: &silent)
    }
  }
}
