internal import CVectorKernels
internal import Derivations
internal import Metering
internal import Numerics

/// An entry of the table of co-occurrences.
struct GloVeCell: BitwiseCopyable, Sendable {
  /// The word's row and that of the context word, which follow all words'.
  var word: Int32
  var context: Int32
  var count: Double
}

/// The entries of the table in the order in which training takes them, as its mode needs them.
enum GloVeCells: Sendable {
  case exact(ShuffledRecords<GloVeCell>)
  case fused(ShuffledRecords<KonspektGloVeCell>)

  var count: Int {
    switch self {
    case .exact(let records): records.count
    case .fused(let records): records.count
    }
  }

  /// Counts pairs and shuffles them.
  init(
    of vocabulary: WordVocabulary, in text: TrainingText, settings: GloVeSettings, spill: Spill?,
    onPhase: ((GloVePhase) -> Void)?, random: inout PermutedCongruential
  ) throws {
    onPhase?(.countingPairs)
    var counter = try PairCounter(
      window: settings.window, weighting: settings.weighting, symmetric: settings.symmetric,
      spill: spill)
    let reader = SentenceReader(text: text, table: try WordIndex(vocabulary))
    try reader.forEachBlock { block in
      try Meter.charge(block.numbers.count * (8 + min(settings.window, 1 << 14)))
      try block.forEachSentence { try counter.add(block.numbers[$0]) }
    }
    let words = Int32(vocabulary.count)
    self = try Self.shuffled(most: counter.mostPairs, settings, spill, &random) { add in
      try counter.finish { pair in
        try add(GloVeCell(word: pair.word, context: words + pair.context, count: pair.count))
      }
      onPhase?(.shuffling)
    }
  }

  /// Shuffles what `produce` hands to its argument.
  static func shuffled(
    most: Int, _ settings: GloVeSettings, _ spill: Spill?, _ random: inout PermutedCongruential,
    _ produce: ((GloVeCell) throws -> Void) throws -> Void
  ) throws -> GloVeCells {
    if settings.mode == .deterministic {
      var shuffler = try RecordShuffler<GloVeCell>(most: most, spill: spill, random: random)
      try produce { try shuffler.add($0) }
      let done = try shuffler.finish()
      random = done.random
      return .exact(done.records)
    }
    let form = FusedForm(settings)
    var shuffler = try RecordShuffler<KonspektGloVeCell>(most: most, spill: spill, random: random)
    try produce { try shuffler.add(form.cell($0)) }
    let done = try shuffler.finish()
    random = done.random
    return .fused(done.records)
  }

  /// Takes the entries in the order given.
  init(inOrder cells: [GloVeCell], settings: GloVeSettings) {
    let form = FusedForm(settings)
    self =
      settings.mode == .deterministic
      ? .exact(.memory(cells)) : .fused(.memory(cells.map(form.cell)))
  }
}

/// Computes of a count, once, what every pass needs.
struct FusedForm {
  private let objective: GloVeObjective<Double>

  init(_ settings: GloVeSettings) { objective = GloVeObjective(settings) }

  func cell(_ cell: GloVeCell) -> KonspektGloVeCell {
    let x = cell.count
    let weight = x < objective.maximum ? Double.power(x / objective.maximum, objective.alpha) : 1
    return KonspektGloVeCell(
      word: cell.word, context: cell.context,
      target: Float(Double.log(objective.target == .log ? x : 1 + x)), weight: Float(weight))
  }
}

extension GloVeObjective<Double> {
  init(_ settings: GloVeSettings) {
    self.init(maximum: settings.maximum, alpha: settings.alpha, target: settings.target)
  }
}
