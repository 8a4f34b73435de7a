internal import CVectorKernels
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

  /// - Parameters:
  ///   - input: Row-major, shape [words, vectorSize].
  ///   - output: The same, or of inner nodes.
  init(
    settings: Word2VecSettings, vocabulary: WordVocabulary, input: [Float], output: [Float],
    level: cv_level = cv_best_level()
  ) throws {
    self.input = try AlignedMatrix(input, dimension: settings.vectorSize)
    self.output = try AlignedMatrix(output, dimension: settings.vectorSize)
    train = cv_train_at(level)
    let usesTree = settings.hierarchicalSoftmax
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
      noise: usesTree ? nil : UnsafePointer(noise.pointer),
      starts: usesTree ? UnsafePointer(paths.starts.pointer) : nil,
      path: UnsafePointer(paths.nodes.pointer), labels: UnsafePointer(paths.labels.pointer))
  }

  /// No sentence is wider.
  static func window(of settings: Word2VecSettings) -> Int {
    min(settings.window, SentenceBlock.longestSentence)
  }

  var inputValues: [Float] { input.values }
  var outputValues: [Float] { output.values }
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
}
