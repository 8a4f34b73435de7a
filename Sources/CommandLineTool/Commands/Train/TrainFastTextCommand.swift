import ArgumentParser
import Embeddings

struct TrainFastTextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fasttext",
    abstract: "FastText: word vectors made of those of words' pieces, for unknown words too.",
    discussion: """
      Options and their defaults are fastText's, with one dash as there or with two. The model is \
      written in its format (.bin), which fastText and gensim read; --vectors writes the vectors of the \
      known words beside it as fastText does (.vec). Each line ends with the word '</s>', as there.

      Examples:
        konspekt train fasttext kjv.txt -o kjv.bin --vectors kjv.vec
        konspekt train fasttext kjv.txt -o kjv.bin --cbow -dim 50 -minn 2 -maxn 4 -bucket 200000
        konspekt train fasttext news.jsonl --field text -o news.bin --loss hs --threads 2
        konspekt train fasttext kjv.txt -o kjv.bin --deterministic --seed 7
        konspekt train fasttext news.txt -o news.bin --checkpoint news.ckpt
        konspekt train fasttext news.txt -o news.bin --resume news.ckpt
      """)

  enum Architecture: EnumerableFlag {
    case sg, cbow

    static func help(for value: Architecture) -> ArgumentHelp? {
      switch value {
      case .sg: "Skip-gram: each word predicts its neighbours."
      case .cbow: "CBOW: the neighbours' mean predicts the word in the middle."
      }
    }
  }

  /// fastText's own for vectors.
  enum Defaults: FastTextDefaults {
    private static let settings = FastTextSettings()
    static var learningRate: Double { settings.alpha }
    static var minCount: Int { settings.minCount }
    static var loss: LossOption { LossOption(settings.loss) }
    static var minN: Int { settings.minN }
    static var maxN: Int { settings.maxN }
  }

  @OptionGroup var corpus: CorpusOptions

  @Flag(help: "Which way words predict each other.")
  var architecture: Architecture = .sg

  @Option(
    name: .both("ws"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "The largest distance to a neighbour; each place draws its own from 1 to this.",
      valueName: "words"))
  var ws = 5

  @Option(
    name: [.customLong("t"), .customShort("t")],
    parsing: .unconditional,
    help: ArgumentHelp(
      "Above this share of the text words are left out at random; 0 keeps all.",
      valueName: "share"))
  var t = 1e-4

  @OptionGroup var common: FastTextOptions<Defaults>

  func validate() throws { try common.checkFiles(reading: [corpus.file]) }

  private var settings: FastTextSettings {
    FastTextSettings(
      vectorSize: common.dim, window: ws, minCount: common.minCount, skipGram: architecture == .sg,
      loss: common.loss.loss, negative: common.neg, minN: common.minn, maxN: common.maxn,
      bucket: common.bucket, alpha: common.lr, sample: t, epochs: common.epoch,
      seed: common.threads.seed, mode: common.threads.mode, computeLoss: common.computeLoss)
  }

  func run() throws {
    try common.run(on: corpus.corpus) { progress, onPass in
      try FastText(corpus: corpus.corpus, settings: settings, progress: progress, onPass: onPass)
    } summary: { model in
      "\(model.words.count) words of \(model.dimension)"
    }
  }
}
