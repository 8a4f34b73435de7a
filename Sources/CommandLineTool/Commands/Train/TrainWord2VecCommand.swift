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

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var reporting: ReportingOptions

  private var settings: Word2VecSettings {
    Word2VecSettings(
      vectorSize: vectorSize, window: window, minCount: minCount,
      skipGram: architecture == .sg, hierarchicalSoftmax: hs, negative: negative,
      nsExponent: nsExponent, alpha: alpha, minAlpha: minAlpha, sample: sample, epochs: epochs,
      seed: threads.seed, mode: threads.mode, computeLoss: computeLoss)
  }

  func run() throws {
    let run = TrainingRun(output: output, reporter: reporting.reporter())
    try run { progress in
      try Word2Vec(text: .corpus(corpus.corpus), settings: settings, progress: progress).vectors()
    }
  }
}
