internal import CVectorKernels
internal import Metering

/// A model as the kernels see it. Threads train it at the same time without waiting for each other.
final class FastTextKernel: @unchecked Sendable {
  let model: cv_fasttext
  let train: cv_fasttext_train
  let step: cv_fasttext_step
  /// Known words that all threads have done.
  let done: PinnedArray<UInt64>
  private let input: AlignedMatrix
  private let output: AlignedMatrix
  private let keep: PinnedArray<UInt32>
  private let noise: PinnedArray<cv_alias>
  private let paths: PinnedPaths
  private let words: PinnedDictionary
  private let rows: PinnedRows
  private let classes: PinnedArray<UInt8>
  private let prefix: PinnedArray<UInt8>
  private let mark: PinnedArray<UInt8>
  private let every: PinnedArray<Int32>

  /// - Parameters:
  ///   - doneWords: Known words that were done before.
  ///   - level: What the processor can do, or less.
  init(
    _ model: FastTextModel, text: FastTextText, plan: FastTextPlan, plannedWords: Int, doneWords: Int = 0,
    level: cv_level = cv_best_level()
  ) throws {
    let arguments = model.arguments
    let isSupervised = arguments.model == .supervised
    let answers = model.targetCounts.count
    input = try AlignedMatrix(model.input, dimension: arguments.dim)
    output = try AlignedMatrix(model.output, dimension: arguments.dim)
    keep = PinnedArray(isSupervised ? [] : model.keepLimits, with: 0)
    let sampled = try FastTextAnswers(model, nsExponent: plan.nsExponent)
    noise = PinnedArray(AliasTable(shares: sampled.shares).slots, with: cv_alias())
    paths = PinnedPaths(sampled.turnedPaths)
    words = PinnedDictionary(model.dictionary)
    rows = try PinnedRows(FastTextWordRows(of: model, isEmpty: isSupervised && arguments.maxn == 0))
    classes = PinnedArray(text.byteClasses, with: 0)
    prefix = PinnedArray(Array(model.labelPrefix.utf8), with: 0)
    let ending = text.marksLineEnds ? FastTextDictionary.endOfLine : ""
    mark = PinnedArray(Array(ending.utf8), with: 0)
    every = PinnedArray(Array(0..<Int32(answers)), padding: 8, with: 0)
    done = PinnedArray([UInt64(doneWords)], with: 0)
    train = cv_fasttext_train_at(level)
    step = cv_fasttext_step_at(level)
    let usesNoise = arguments.loss == .negativeSampling
    let usesTree = arguments.loss == .hierarchicalSoftmax
    let base = cv_word2vec(
      rows: cv_rows(input: input.elements, output: output.elements, stride: input.stride),
      words: Int32(answers), window: Int32(min(arguments.ws, FastTextTrainer.longestLine + 1)),
      negative: usesNoise ? Int32(arguments.neg) : 0,
      skip_gram: arguments.model == .skipGram ? 1 : 0, shrinks_windows: 1,
      wants_loss: plan.computesLoss ? 1 : 0, sums_context: 0, shares_negatives: 0,
      keep: isSupervised ? nil : UnsafePointer(keep.pointer),
      noise: usesNoise ? UnsafePointer(noise.pointer) : nil,
      own_words: 0, own_shift: 0,
      starts: usesTree ? UnsafePointer(paths.starts.pointer) : nil,
      path: UnsafePointer(paths.nodes.pointer), labels: UnsafePointer(paths.labels.pointer))
    self.model = cv_fasttext(
      base: base, is_supervised: isSupervised ? 1 : 0, loss: Self.loss(arguments.loss),
      slots: words.slots.pointer, slot_mask: UInt32(words.slots.count - 1),
      spellings: words.spellings.pointer, spelling_starts: words.starts.pointer,
      word_count: Int32(model.dictionary.wordCount), label_prefix: prefix.pointer,
      prefix_length: prefix.count, classes: classes.pointer, mark: mark.pointer,
      mark_length: mark.count, row_starts: rows.starts.pointer, row_list: rows.list.pointer,
      growth: rows.growth.pointer, shortest: Int32(arguments.minn), longest: Int32(arguments.maxn),
      buckets: UInt32(max(arguments.bucket, 1)), word_ngrams: Int32(clamping: arguments.wordNgrams),
      every: every.pointer, rate: plan.rate, planned: Double(max(plannedWords, 1)))
  }

  private static func loss(_ loss: FastTextLoss) -> cv_fasttext_loss {
    switch loss {
    case .negativeSampling, .hierarchicalSoftmax: CV_FASTTEXT_SAMPLED
    case .softmax: CV_FASTTEXT_SOFTMAX
    case .oneVersusAll: CV_FASTTEXT_ONE_VERSUS_ALL
    }
  }

  var doneWords: Int { Int(cv_fasttext_done(done.pointer)) }
  var inputValues: [Float] { input.values }
  var outputValues: [Float] { output.values }
}

/// Words and labels in a table of the kernels.
struct PinnedDictionary: ~Copyable {
  let slots: PinnedArray<cv_fasttext_slot>
  let spellings: PinnedArray<UInt8>
  let starts: PinnedArray<UInt64>

  init(_ dictionary: FastTextDictionary) {
    let names = dictionary.names
    var size = 1024
    while size < 4 * names.count { size *= 2 }
    var slots = [cv_fasttext_slot](repeating: cv_fasttext_slot(hash: 0, number: -1), count: size)
    var starts: [UInt64] = [0]
    for index in 0..<names.count {
      let hash = names[index].withUnsafeBufferPointer { FastTextHash.of($0) }
      var slot = Int(hash) & (size - 1)
      while slots[slot].number >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = cv_fasttext_slot(hash: hash, number: Int32(index))
      starts.append(starts[index] + UInt64(names[index].count))
    }
    self.slots = PinnedArray(slots, with: cv_fasttext_slot())
    self.starts = PinnedArray(starts, with: 0)
    spellings = PinnedArray(names.bytes, with: 0)
  }
}

/// The rows of words, and how much their means move.
struct PinnedRows: ~Copyable {
  let starts: PinnedArray<UInt64>
  let list: PinnedArray<Int32>
  let growth: PinnedArray<Float>

  init(_ rows: FastTextWordRows) throws {
    try Meter.charge(rows.rows.count)
    starts = PinnedArray(rows.starts.map(UInt64.init), with: 0)
    list = PinnedArray(rows.rows, with: 0)
    growth = PinnedArray(
      (0..<max(rows.starts.count - 1, 0)).map { Self.growth(of: rows[Int32($0)]) }, with: 1)
  }

  /// Σ m² / n over different rows, with m how often each stands among n: by the gradient g each row moves
  /// m times, and the mean by this many g.
  static func growth(of rows: ArraySlice<Int32>) -> Float {
    let sorted = rows.sorted()
    var squares = 0
    var first = 0
    for place in sorted.indices where place + 1 == sorted.count || sorted[place] != sorted[place + 1] {
      let times = place + 1 - first
      squares += times * times
      first = place + 1
    }
    return sorted.isEmpty ? 1 : Float(squares) / Float(sorted.count)
  }
}

extension FastTextModel {
  /// The probabilities to keep a place, as numbers of 32 bits; the largest keeps all.
  fileprivate var keepLimits: [UInt32] {
    keepProbabilities.map { $0 >= 1 ? .max : UInt32($0 * 4_294_967_295) }
  }
}

extension FastTextAnswers {
  /// Codes turned, as the kernels take paths: 1 is the branch of σ(−n·h).
  fileprivate var turnedPaths: HuffmanPaths? { tree?.turnedPaths }

  /// How likely each answer is to be drawn.
  fileprivate var shares: [Double] { noise?.probabilities ?? [1] }
}
