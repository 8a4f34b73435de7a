internal import CVectorKernels
internal import Foundation
internal import Metering

/// A model as the kernels see it. Threads train it at the same time without waiting for each other.
final class Word2VecKernel: @unchecked Sendable {
  let model: cv_word2vec
  let train: cv_train
  private let input: AlignedMatrix
  private let output: AlignedMatrix
  private let keep: PinnedArray<UInt32>
  private let noise: PinnedArray<cv_alias>
  private let paths: PinnedPaths
  /// Which rows threads have copies of.
  private let busyWords: BusyRows
  private let busyOutputs: BusyRows
  private let exchanges = NSLock()
  /// After how many words of text threads exchange the busiest rows. CBOW takes one step for each word
  /// where Skip-gram takes several.
  private let interval: Int

  /// Larger matrices, in bytes, are not copied from for negative sampling: threads seldom meet in a row
  /// there, and what one has written has left its processor's memory before the other reads it.
  static let largestCopied = 8 << 20

  /// - Parameters:
  ///   - input: Row-major, shape [words, vectorSize].
  ///   - output: The same, or of inner nodes.
  ///   - threads: How many will train it.
  init(
    settings: Word2VecSettings, vocabulary: WordVocabulary, input: [Float], output: [Float],
    threads: Int = 1, level: cv_level = cv_best_level()
  ) throws {
    let usesTree = settings.hierarchicalSoftmax
    let bytes = 4 * vocabulary.count * AlignedMatrix.stride(of: settings.vectorSize)
    let copiesWords = threads > 1 && !usesTree && bytes <= Self.largestCopied
    busyWords = copiesWords ? BusyRows(words: vocabulary.count) : .none
    busyOutputs = usesTree && threads > 1 ? BusyRows(nodes: vocabulary.count - 1) : busyWords
    interval = settings.skipGram ? 16 : 64
    self.input = try AlignedMatrix(
      input, dimension: settings.vectorSize, spare: threads * busyWords.range.count)
    self.output = try AlignedMatrix(
      output, dimension: settings.vectorSize, spare: threads * busyOutputs.range.count)
    train = cv_train_at(level)
    let total = vocabulary.total
    keep = PinnedArray(
      vocabulary.counts.map {
        let share = Subsampling.keepProbability(count: $0, total: total, sample: settings.sample)
        return UInt32(share * 4_294_967_295)
      }, with: 0)
    noise = PinnedArray(
      usesTree
        ? []
        : AliasTable(
          shares: try NoiseDistribution(
            counts: vocabulary.counts, exponent: settings.nsExponent
          ).probabilities
        ).slots, with: cv_alias())
    paths = PinnedPaths(usesTree ? HuffmanPaths(counts: vocabulary.counts) : nil)
    model = cv_word2vec(
      rows: cv_rows(
        input: self.input.elements, output: self.output.elements, stride: self.input.stride),
      words: Int32(vocabulary.count), window: Int32(Self.window(of: settings)),
      negative: usesTree ? 0 : Int32(settings.negative), skip_gram: settings.skipGram ? 1 : 0,
      shrinks_windows: 1, wants_loss: settings.computeLoss ? 1 : 0,
      sums_context: settings.cbowMean ? 0 : 1, shares_negatives: settings.sharedNegatives ? 1 : 0,
      keep: settings.sample > 0 ? UnsafePointer(keep.pointer) : nil,
      noise: usesTree ? nil : UnsafePointer(noise.pointer), own_words: 0, own_shift: 0,
      starts: usesTree ? UnsafePointer(paths.starts.pointer) : nil,
      path: UnsafePointer(paths.nodes.pointer), labels: UnsafePointer(paths.labels.pointer))
  }

  /// No sentence is wider.
  static func window(of settings: Word2VecSettings) -> Int {
    min(settings.window, SentenceBlock.longestSentence)
  }

  /// What a thread has for itself.
  func view(of thread: Int) throws -> Word2VecView {
    var own: [OwnRows] = []
    if !busyWords.range.isEmpty { own.append(try OwnRows(of: input, busyWords, thread: thread)) }
    if !busyOutputs.range.isEmpty { own.append(try OwnRows(of: output, busyOutputs, thread: thread)) }
    var view = model
    view.own_words = Int32(busyWords.range.count)
    view.own_shift = model.words + Int32(thread * busyWords.range.count)
    let exchange = RowExchange(own, lock: exchanges, interval: interval)
    let nodes = paths.nodes(busyOutputs.range, at: output.rows + thread * busyOutputs.range.count)
    return Word2VecView(of: view, exchange: exchange, path: nodes)
  }

  var inputValues: [Float] { input.values }
  var outputValues: [Float] { output.values }
}

/// A model as one thread sees it, with copies of busy rows in place of those.
struct Word2VecView: ~Copyable {
  var model: cv_word2vec
  var exchange: RowExchange
  private let path: PinnedArray<Int32>

  /// - Parameter path: With the thread's own nodes.
  init(of model: cv_word2vec, exchange: consuming RowExchange, path: consuming PinnedArray<Int32>) {
    self.model = model
    self.exchange = exchange
    self.path = path
    self.model.path = UnsafePointer(self.path.pointer)
  }
}

/// The paths of all words in one list.
struct PinnedPaths: ~Copyable {
  let starts: PinnedArray<Int32>
  let nodes: PinnedArray<Int32>
  /// 1 − the code's bit.
  let labels: PinnedArray<Float>

  init(_ paths: HuffmanPaths?) {
    var starts: [Int32] = [0]
    for points in paths?.points ?? [] { starts.append((starts.last ?? 0) + Int32(points.count)) }
    self.starts = PinnedArray(starts, with: 0)
    // Kernels read eight at a time.
    nodes = PinnedArray(paths?.points.flatMap { $0 } ?? [], padding: 8, with: 0)
    labels = PinnedArray(
      paths?.codes.flatMap { $0.map { Float(1 - $0) } } ?? [], padding: 8, with: 0)
  }

  /// The nodes of all paths, some of them with other numbers, in their order.
  func nodes(_ moved: Range<Int>, at first: Int) -> PinnedArray<Int32> {
    let shift = Int32(first - moved.lowerBound)
    let own = UnsafeBufferPointer(start: nodes.pointer, count: nodes.count).map {
      moved.contains(Int($0)) ? $0 + shift : $0
    }
    return PinnedArray(own, padding: 8, with: 0)
  }
}
