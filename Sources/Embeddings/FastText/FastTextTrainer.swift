internal import Derivations
internal import Metering
internal import Numerics

/// Goes through a text and takes the reference step at each place, on one thread.
///
/// A step is the CBOW step with rows as context: those of a word and its pieces (skip-gram), of the
/// neighbours and theirs (CBOW), or of a line (classifier), whose share of the gradient is exact.
struct FastTextTrainer: ~Copyable {
  private let arguments: FastTextArguments
  private let coder: FastTextCoder
  private let answers: FastTextAnswers
  private let input: Rows<Float>
  private let output: Rows<Float>
  private let scratch: HiddenScratch<Float>
  /// How likely a place of each word is to be kept.
  private let keep: [Double]
  private let wordRows: FastTextWordRows
  var schedule: TrainingSchedule
  var random: PermutedCongruential
  private var lossSum = 0.0
  private var stepCount = 0
  private var negatives: [Int32] = []
  private var context: [Int32] = []
  private var sentence: [Int32] = []
  private var knownInSentence = 0
  private var line = FastTextLabelledLine()

  /// The longest line of words that are known; what follows is taken as the next line.
  static let longestLine = 1024

  /// - Parameters:
  ///   - model: Without its matrices, which are the next two.
  ///   - input: Outlives the trainer, as does `output`.
  init(
    _ model: borrowing FastTextModel, input: Rows<Float>, output: Rows<Float>,
    schedule: TrainingSchedule, nsExponent: Double, random: PermutedCongruential
  ) throws {
    // What can throw comes first: a value that is not copied begins as a whole or not at all.
    let answers = try FastTextAnswers(model, nsExponent: nsExponent)
    let isSupervised = model.arguments.model == .supervised
    let wordRows = try FastTextWordRows(of: model, isEmpty: isSupervised)
    self.answers = answers
    self.wordRows = wordRows
    arguments = model.arguments
    coder = model.coder
    self.input = input
    self.output = output
    self.schedule = schedule
    self.random = random
    scratch = HiddenScratch(dimension: model.arguments.dim)
    keep = isSupervised ? [] : model.keepProbabilities
  }

  /// The mean loss of the steps since it was asked for last.
  mutating func takeMeanLoss() -> Double {
    defer { (lossSum, stepCount) = (0, 0) }
    return stepCount == 0 ? 0 : lossSum / Double(stepCount)
  }

  // MARK: Reading

  mutating func add(_ token: UnsafeBufferPointer<UInt8>) throws {
    if arguments.model == .supervised {
      line.add(token, coder)
      return
    }
    guard let index = coder.dictionary.names.index(of: token, hash: FastTextHash.of(token))
    else { return }
    knownInSentence += 1
    if index < coder.dictionary.wordCount {
      if keep[index] >= 1 || random.random() < keep[index] {
        sentence.append(Int32(truncatingIfNeeded: index))
      }
    }
    if knownInSentence > Self.longestLine { try endLine() }
  }

  mutating func endLine() throws {
    if arguments.model == .supervised { try endLabelledLine() } else { try endSentence() }
    guard lossSum.isFinite else { throw FastTextError.diverged(learningRate: schedule.alpha) }
  }

  private mutating func endSentence() throws {
    let pairs = sentence.count * min(2 * arguments.ws, sentence.count)
    try Meter.charge(pairs * (answers.rowsForOne + 10) * arguments.dim)
    let rate = Float(schedule.rate)
    for place in sentence.indices {
      let reach = min(1 + Int(random.next() % UInt64(arguments.ws)), sentence.count)
      let first = max(0, place - reach)
      let last = min(sentence.count - 1, place + reach)
      if arguments.model == .skipGram {
        for neighbor in first...last where neighbor != place {
          step(wordRows[sentence[place]], sentence[neighbor], .whole, rate)
        }
      } else if first < last {
        context.removeAll(keepingCapacity: true)
        for neighbor in first...last where neighbor != place {
          context += wordRows[sentence[neighbor]]
        }
        step(context[...], sentence[place], .whole, rate)
      }
    }
    schedule.advance(by: knownInSentence)
    sentence.removeAll(keepingCapacity: true)
    knownInSentence = 0
  }

  private mutating func endLabelledLine() throws {
    line.finish(coder)
    try Meter.charge((2 * line.rows.count + 3 * answers.rowsForOne) * arguments.dim)
    if !line.rows.isEmpty && !line.labels.isEmpty {
      let rate = Float(schedule.rate)
      if arguments.loss == .oneVersusAll {
        let loss = line.labels.withUnsafeBufferPointer {
          moved(line.rows[...], OneVersusAllOutput(rows: output, targets: $0), .exact, rate)
        }
        note(loss)
      } else {
        let label = line.labels[Int(random.next() % UInt64(line.labels.count))]
        step(line.rows[...], label, .exact, rate)
      }
    }
    schedule.advance(by: line.knownCount)
    line.begin()
  }

  // MARK: Steps

  /// Rows predict a target.
  private mutating func step(
    _ rows: ArraySlice<Int32>, _ target: Int32, _ share: GradientShare, _ rate: Float
  ) {
    switch arguments.loss {
    case .negativeSampling:
      negatives.removeAll(keepingCapacity: true)
      for _ in 0..<arguments.neg {
        guard let drawn = answers.draw(besides: target, &random) else { break }
        negatives.append(drawn)
      }
      note(
        negatives.withUnsafeBufferPointer {
          moved(
            rows, NegativeSamplingOutput(rows: output, target: Int(target), negatives: $0), share,
            rate)
        })
    case .hierarchicalSoftmax:
      let (points, code) = answers.path(of: target)
      note(
        points.withUnsafeBufferPointer { points in
          code.withUnsafeBufferPointer { code in
            moved(
              rows, HierarchicalSoftmaxOutput(nodes: output, points: points, code: code), share,
              rate)
          }
        })
    case .softmax:
      note(moved(rows, SoftmaxOutput(rows: output, target: Int(target)), share, rate))
    case .oneVersusAll:
      let loss = withUnsafePointer(to: target) {
        moved(
          rows,
          OneVersusAllOutput(rows: output, targets: UnsafeBufferPointer(start: $0, count: 1)),
          share, rate)
      }
      note(loss)
    }
  }

  private mutating func note(_ loss: Float) {
    lossSum += Double(loss)
    stepCount += 1
  }

  private borrowing func moved<Output: OutputLayer<Float> & ~Copyable>(
    _ rows: ArraySlice<Int32>, _ output: borrowing Output, _ share: GradientShare, _ rate: Float
  ) -> Float {
    rows.withUnsafeBufferPointer { rows in
      var silent = Silent<Float>()
      return cbowStep(
        context: rows, input: input, output: output, learningRate: rate, share: share,
        scratch: scratch, recorder: &silent)
    }
  }
}
