internal import Derivations

/// Which vectors take part in one step of a word model, and in which role.
///
/// A step works on copies of the rows that take part, so that explaining leaves the model alone and a
/// refused step changes nothing.
struct WordStep {
  enum Input {
    /// Skip-gram: the hidden vector is that of the centre word, the only row.
    case center
    /// CBOW: the hidden vector is the mean of these rows' vectors.
    case context([Int32], GradientShare)
    /// FastText: words made of these rows, and a document made of the words.
    case document([[Int32]], SubwordComposition)
  }

  enum Output {
    case softmax(target: Int)
    case negativeSampling(target: Int, negatives: [Int32])
    case hierarchicalSoftmax(points: [Int32], code: [UInt8])
  }

  struct Outcome<Number> {
    var loss: Number
    /// Of every word; empty unless the output is a softmax.
    var probabilities: [Number]
  }

  /// The model's input rows that take part, each once; roles count in these.
  let inputRows: [Int]
  let input: Input
  /// The model's output rows that take part, each once; roles count in these.
  let outputRows: [Int]
  let output: Output

  static func skipGram(center: Int, _ output: OutputRole) -> WordStep {
    WordStep(inputRows: [center], input: .center, outputRows: output.rows, output: output.output)
  }

  static func cbow(context: [Int], share: GradientShare, _ output: OutputRole) -> WordStep {
    let (rows, places) = distinct(context)
    return WordStep(
      inputRows: rows, input: .context(places, share), outputRows: output.rows,
      output: output.output)
  }

  static func document(
    words: [[Int]], composition: SubwordComposition, _ output: OutputRole
  ) -> WordStep {
    let (rows, places) = distinct(Array(words.joined()))
    var rest = places[...]
    let groups = words.map { word in
      defer { rest = rest.dropFirst(word.count) }
      return Array(rest.prefix(word.count))
    }
    return WordStep(
      inputRows: rows, input: .document(groups, composition), outputRows: output.rows,
      output: output.output)
  }

  /// Carries the step out on copies of the rows.
  ///
  /// - Parameters:
  ///   - input: The rows named by ``inputRows``, row-major; updated.
  ///   - output: The rows named by ``outputRows``, row-major; updated.
  func run<R: Recorder>(
    input: inout [R.Number], output: inout [R.Number], dimension: Int, learningRate: R.Number,
    recorder: inout R
  ) -> Outcome<R.Number> {
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        predicting(
          Rows(input, dimension: dimension), Rows(output, dimension: dimension), learningRate,
          &recorder)
      }
    }
  }

  private func predicting<R: Recorder>(
    _ input: Rows<R.Number>, _ output: Rows<R.Number>, _ rate: R.Number, _ recorder: inout R
  ) -> Outcome<R.Number> {
    switch self.output {
    case .softmax(let target):
      let layer = SoftmaxOutput(rows: output, target: target)
      let loss = moving(input, layer, rate, &recorder)
      return Outcome(loss: loss, probabilities: layer.probabilities)
    case .negativeSampling(let target, let negatives):
      return negatives.withUnsafeBufferPointer { negatives in
        let layer = NegativeSamplingOutput(rows: output, target: target, negatives: negatives)
        return Outcome(loss: moving(input, layer, rate, &recorder), probabilities: [])
      }
    case .hierarchicalSoftmax(let points, let code):
      return points.withUnsafeBufferPointer { points in
        code.withUnsafeBufferPointer { code in
          let layer = HierarchicalSoftmaxOutput(nodes: output, points: points, code: code)
          return Outcome(loss: moving(input, layer, rate, &recorder), probabilities: [])
        }
      }
    }
  }

  private func moving<R: Recorder, Layer: OutputLayer & ~Copyable>(
    _ input: Rows<R.Number>, _ layer: borrowing Layer, _ rate: R.Number, _ recorder: inout R
  ) -> R.Number where Layer.Number == R.Number {
    let scratch = HiddenScratch<R.Number>(dimension: input.dimension)
    switch self.input {
    case .center:
      return skipGramStep(
        center: input[0], output: layer, learningRate: rate, scratch: scratch,
        recorder: &recorder)
    case .context(let rows, let share):
      return rows.withUnsafeBufferPointer { rows in
        cbowStep(
          context: rows, input: input, output: layer, learningRate: rate, share: share,
          scratch: scratch, recorder: &recorder)
      }
    case .document(let words, let composition):
      return documentStep(
        words: words, input: input, composition: composition, output: layer, learningRate: rate,
        scratch: scratch, recorder: &recorder)
    }
  }

  /// Each number once, in order of first appearance, and where each of the list stands among them.
  fileprivate static func distinct(_ list: [Int]) -> (rows: [Int], places: [Int32]) {
    var rows: [Int] = []
    let places = list.map { number in
      if let known = rows.firstIndex(of: number) { return Int32(known) }
      rows.append(number)
      return Int32(rows.count - 1)
    }
    return (rows, places)
  }
}

/// The output rows of a step and what they do.
struct OutputRole {
  let rows: [Int]
  let output: WordStep.Output

  /// All words compete.
  static func softmax(target: Int, words: Int) -> OutputRole {
    OutputRole(rows: Array(0..<words), output: .softmax(target: target))
  }

  /// The target against drawn words; those equal to the target do not take part.
  static func negativeSampling(target: Int, negatives: [Int]) -> OutputRole {
    let (rows, places) = WordStep.distinct([target] + negatives.filter { $0 != target })
    return OutputRole(
      rows: rows, output: .negativeSampling(target: 0, negatives: Array(places.dropFirst())))
  }

  /// The inner nodes on the way to a word.
  static func path(points: [Int32], code: [UInt8]) -> OutputRole {
    OutputRole(
      rows: points.map(Int.init),
      output: .hierarchicalSoftmax(points: Array(0..<Int32(points.count)), code: code))
  }
}
