import ArgumentParser
import Embeddings

struct TrainGloVeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glove",
    abstract: "GloVe: vectors from how often words stand near each other.",
    discussion: """
      Words and pairs are counted first; pairs that do not fit into --memory go to temporary files. \
      Options and their defaults are those of the authors' programs; for texts of a few million words \
      they take --x-max 10.

      Examples:
        konspekt train glove kjv.txt -o kjv.vec --vector-size 100 --window 10 --x-max 10
        konspekt train glove news.jsonl --field text -o news.glove --memory 2000
        konspekt train glove kjv.txt -o kjv.vec --epochs 20 --checkpoint kjv.checkpoint
        konspekt train glove kjv.txt -o kjv.vec --epochs 20 --checkpoint kjv.checkpoint --resume
      """)

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var phrases: PhraseOptions
  @OptionGroup var output: VectorOutput

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Components of each vector.", valueName: "count"))
  var vectorSize = 50

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The largest distance that counts.", valueName: "words"))
  var window = 15

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Words that occur less often are left out.", valueName: "count"))
  var minCount = 5

  @Flag(
    inversion: .prefixedNo, help: "Neighbours on either side count, or those on the left alone.")
  var symmetric = true

  @Flag(
    inversion: .prefixedNo, help: "A neighbour counts 1 over its distance, or 1 at any distance.")
  var distanceWeighting = true

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The count from which on every pair weighs the same.", valueName: "count"))
  var xMax = 100.0

  @Option(parsing: .unconditional, help: "The exponent of the weight of rarer pairs.")
  var alpha = 0.75

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The learning rate of AdaGrad.", valueName: "rate"))
  var eta = 0.05

  @Flag(
    name: .customLong("log1p"),
    help:
      "Scores are to equal ln(1 + X) in place of ln X: defined for X = 0 too, and not GloVe's objective."
  )
  var addsOne = false

  @Option(
    help:
      "What is written of a word's two vectors: their sum, or the word's or the context word's alone."
  )
  var side = Side.sum

  enum Side: String, ExpressibleByArgument, CaseIterable {
    case sum, word, context

    var vectors: GloVe.Side {
      switch self {
      case .sum: .sum
      case .word: .word
      case .context: .context
      }
    }
  }

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Passes over the table of pairs.", valueName: "count"))
  var epochs = 25

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Memory for the table of pairs; more goes to temporary files.", valueName: "MB"))
  var memory = 4000

  @Option(help: ArgumentHelp("Writes the model here after each pass.", valueName: "path"))
  var checkpoint: String?

  @Flag(help: "Goes on from the checkpoint, up to --epochs passes in all; its settings hold.")
  var resume = false

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if !(1...10_000_000).contains(memory) {
      throw ValidationError("--memory needs a number from 1 to 10,000,000.")
    }
    if epochs < 0 { throw ValidationError("--epochs cannot be negative.") }
    if resume, checkpoint == nil { throw ValidationError("--resume needs --checkpoint.") }
    try DistinctFiles(reads: [corpus.file], updates: [checkpoint]).check(writing: [output.output])
  }

  private var settings: GloVeSettings {
    GloVeSettings(
      vectorSize: vectorSize, window: window, minCount: minCount, symmetric: symmetric,
      weighting: distanceWeighting ? .harmonic : .equal, maximum: xMax, alpha: alpha,
      target: addsOne ? .log1p : .log, learningRate: eta, epochs: epochs, seed: threads.seed,
      mode: threads.mode)
  }

  func run() throws {
    let run = TrainingRun(output: output, method: "GloVe", reporter: reporting.reporter())
    try run { display in
      if let checkpoint { try OutputFile.checkWritable(checkpoint) }
      var model = try start { if $0 != .training { display.begin($0.rawValue) } }
      let done = model.losses.count
      // One at a time, since a checkpoint stands between two.
      let first = ContinuousClock.now
      for epoch in done..<max(epochs, done) {
        try model.train(epochs: 1)
        if let checkpoint { try model.writeCheckpoint(to: checkpoint) }
        display.show(
          TrainingProgress(
            epoch: epoch + 1, epochs: epochs, words: (epoch + 1 - done) * model.pairCount,
            plannedWords: (epochs - done) * model.pairCount,
            seconds: (ContinuousClock.now - first) / .seconds(1),
            learningRate: model.settings.learningRate, loss: model.losses.last,
            unit: "pairs"))
      }
      return try model.vectors(side.vectors)
    }
  }

  private func start(_ onPhase: @escaping (GloVePhase) -> Void) throws -> GloVe {
    let text = try phrases.text(of: corpus.corpus, minCount: minCount)
    if resume, let checkpoint {
      return try VectorFiles.read(checkpoint) {
        try GloVe(checkpoint: checkpoint, text: text, memoryLimit: memory << 20, onPhase: onPhase)
      }
    }
    var settings = settings
    settings.epochs = 0
    return try GloVe(text: text, settings: settings, memoryLimit: memory << 20, onPhase: onPhase)
  }
}
