import ArgumentParser
import Embeddings

struct TrainWord2VecCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word2vec",
    abstract: "Word2Vec: Skip-gram or CBOW, by negative sampling or hierarchical softmax.",
    discussion: """
      Options and their defaults are gensim's. Skip-gram (--sg) learns more from a small text, CBOW \
      is several times faster.

      Examples:
        konspekt train word2vec kjv.txt -o kjv.vec --sg
        konspekt train word2vec news.jsonl --field text -o news.bin --format binary --window 10
        konspekt train word2vec kjv.txt -o kjv.vec --cbow --hs --alpha 0.05 --epochs 10
        konspekt train word2vec kjv.txt -o kjv.vec --deterministic --seed 7
        konspekt train word2vec kjv.txt -o kjv.vec --checkpoint kjv.ckpt
        konspekt train word2vec more.txt -o all.vec --resume kjv.ckpt --update-vocabulary
      """)

  enum Architecture: EnumerableFlag {
    case cbow, sg

    static func help(for value: Architecture) -> ArgumentHelp? {
      switch value {
      case .cbow: "CBOW: the neighbours' mean predicts the word in the middle."
      case .sg: "Skip-gram: each neighbour predicts it."
      }
    }
  }

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var output: VectorOutput

  @Flag(help: "Which way words predict each other.")
  var architecture: Architecture = .cbow

  @Flag(help: "Hierarchical softmax instead of negative sampling.")
  var hs = false

  @Option(help: ArgumentHelp("Components of each vector.", valueName: "count"))
  var vectorSize = 100

  @Option(
    help: ArgumentHelp(
      "The largest distance to a neighbour; each place draws its own from 1 to this.",
      valueName: "words"))
  var window = 5

  @Option(help: ArgumentHelp("Words that occur less often are left out.", valueName: "count"))
  var minCount = 5

  @Option(help: ArgumentHelp("Drawn words for each real one.", valueName: "count"))
  var negative = 5

  @Option(help: "The power of the counts that drawn words are proportional to.")
  var nsExponent = 0.75

  @Option(help: "The learning rate at the beginning.")
  var alpha = 0.025

  @Option(help: "The learning rate at the end; it falls with the words that were read.")
  var minAlpha = 0.0001

  @Option(
    help: ArgumentHelp(
      "Above this share of the text words are left out at random; 0 keeps all.",
      valueName: "share"))
  var sample = 1e-3

  @Option(help: ArgumentHelp("Passes over the text.", valueName: "count"))
  var epochs = 5

  @Flag(help: "Computes the mean loss of each pass too, which takes time.")
  var computeLoss = false

  @Option(
    help: ArgumentHelp("Writes the whole model too, to go on from with --resume.", valueName: "path"))
  var checkpoint: String?

  @Option(
    help: ArgumentHelp(
      "Goes on with a model that --checkpoint wrote; its settings hold, but for --epochs and threads.",
      valueName: "path"))
  var resume: String?

  @Flag(help: "With --resume: takes up words of the corpus that are new.")
  var updateVocabulary = false

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var reporting: ReportingOptions

  private var settings: Word2VecSettings {
    Word2VecSettings(
      vectorSize: vectorSize, window: window, minCount: minCount,
      skipGram: architecture == .sg, hierarchicalSoftmax: hs, negative: negative,
      nsExponent: nsExponent, alpha: alpha, minAlpha: minAlpha, sample: sample, epochs: epochs,
      seed: threads.seed, mode: threads.mode, computeLoss: computeLoss)
  }

  func validate() throws {
    if updateVocabulary, resume == nil {
      throw ValidationError("--update-vocabulary needs --resume.")
    }
  }

  func run() throws {
    let run = TrainingRun(output: output, reporter: reporting.reporter())
    try run { progress in
      if let checkpoint { try OutputFile.checkWritable(checkpoint) }
      let model = try trained(progress)
      if let checkpoint { try model.writeCheckpoint(to: checkpoint) }
      return try model.vectors()
    }
  }

  private func trained(_ progress: @escaping (TrainingProgress) -> Void) throws -> Word2Vec {
    let text = TrainingText.corpus(corpus.corpus)
    guard let resume else {
      return try Word2Vec(text: text, settings: settings, progress: progress)
    }
    var model = try Word2Vec(checkpoint: resume, mode: threads.mode)
    if updateVocabulary { try model.updateVocabulary(with: text) }
    try model.train(text, epochs: epochs, progress: progress)
    return model
  }
}
