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

  @OptionGroup var corpus: CorpusOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The model to write.", valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp("The text file of vectors to write too.", valueName: "path"))
  var vectors: String?

  @Flag(help: "Which way words predict each other.")
  var architecture: Architecture = .sg

  @Option(
    name: .both("dim"), help: ArgumentHelp("Components of each vector.", valueName: "count"))
  var dim = 100

  @Option(
    name: .both("ws"),
    help: ArgumentHelp(
      "The largest distance to a neighbour; each place draws its own from 1 to this.",
      valueName: "words"))
  var ws = 5

  @Option(
    name: .both("min-count", "minCount"),
    help: ArgumentHelp("Words that occur less often are left out.", valueName: "count"))
  var minCount = 5

  @Option(
    name: .both("loss"),
    help: "How words are told apart: negative sampling, hierarchical softmax, softmax, each against all.")
  var loss: LossOption = .ns

  @Option(
    name: .both("neg"), help: ArgumentHelp("Drawn words for each real one.", valueName: "count"))
  var neg = 5

  @Option(
    name: .both("minn"),
    help: ArgumentHelp("The shortest piece of a word.", valueName: "characters"))
  var minn = 3

  @Option(
    name: .both("maxn"),
    help: ArgumentHelp("The longest piece of a word; 0 for none.", valueName: "characters"))
  var maxn = 6

  @Option(
    name: .both("bucket"),
    help: ArgumentHelp("How many vectors the pieces share.", valueName: "count"))
  var bucket = 2_000_000

  @Option(
    name: .both("lr"), help: "The learning rate at the beginning; it falls to 0 with the words read.")
  var lr = 0.05

  @Option(
    name: [.customLong("t"), .customShort("t")],
    help: ArgumentHelp(
      "Above this share of the text words are left out at random; 0 keeps all.",
      valueName: "share"))
  var t = 1e-4

  @Option(name: .both("epoch"), help: ArgumentHelp("Passes over the text.", valueName: "count"))
  var epoch = 5

  @Flag(help: "Computes the mean loss of each pass too, which takes time.")
  var computeLoss = false

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var reporting: ReportingOptions

  private var settings: FastTextSettings {
    FastTextSettings(
      vectorSize: dim, window: ws, minCount: minCount, skipGram: architecture == .sg, loss: loss.loss,
      negative: neg, minN: minn, maxN: maxn, bucket: bucket, alpha: lr, sample: t, epochs: epoch,
      seed: threads.seed, mode: threads.mode, computeLoss: computeLoss)
  }

  func run() throws {
    let outputs = [output] + (vectors.map { [$0] } ?? [])
    try ModelRun(outputs: outputs, reporter: reporting.reporter()).run { progress in
      try FastText(corpus: corpus.corpus, settings: settings, progress: progress)
    } write: { model in
      try model.write(to: output)
      if let vectors { try model.writeVectors(to: vectors) }
      return "\(model.words.count) words of \(model.dimension) in '\(output)'"
    }
  }
}

/// fastText's names of losses.
enum LossOption: String, ExpressibleByArgument, CaseIterable {
  case ns, hs, softmax, ova

  var loss: FastTextLoss {
    switch self {
    case .ns: .negativeSampling
    case .hs: .hierarchicalSoftmax
    case .softmax: .softmax
    case .ova: .oneVersusAll
    }
  }
}

extension NameSpecification {
  /// fastText's own name of an option, with one dash and with two.
  static func both(_ name: String) -> NameSpecification { both(name, name) }

  /// - Parameters:
  ///   - name: With two dashes.
  ///   - theirs: fastText's, with one.
  static func both(_ name: String, _ theirs: String) -> NameSpecification {
    [.customLong(name), .customLong(theirs, withSingleDash: true)]
  }
}
