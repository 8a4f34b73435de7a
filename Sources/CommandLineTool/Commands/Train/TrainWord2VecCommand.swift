import ArgumentParser
import Diagnostics
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
        konspekt train word2vec news.jsonl --field text -o news.bin --window 10
        konspekt train word2vec kjv.txt -o kjv.vec --cbow --hs --alpha 0.05 --epochs 10
        konspekt train word2vec kjv.txt -o kjv.vec --deterministic --seed 7
        konspekt train word2vec news.txt -o news.vec --phrases
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
  @OptionGroup var phrases: PhraseOptions
  @OptionGroup var output: VectorOutput

  @Flag(help: "Which way words predict each other.")
  var architecture: Architecture = .cbow

  @Flag(
    inversion: .prefixedNo,
    help: "CBOW takes the mean of the neighbours' vectors, or their sum.")
  var cbowMean = true

  @Flag(help: "Hierarchical softmax instead of negative sampling.")
  var hs = false

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Components of each vector.", valueName: "count"))
  var vectorSize = 100

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The largest distance to a neighbour; each place draws its own from 1 to this.",
      valueName: "words"))
  var window = 5

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Words that occur less often are left out.", valueName: "count"))
  var minCount = 5

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Drawn words for each real one.", valueName: "count"))
  var negative = 5

  @Flag(
    help: """
      Draws words once for each place and not for each of Skip-gram's pairs: faster, with fewer different \
      words to tell apart.
      """)
  var sharedNegatives = false

  @Option(
    parsing: .unconditional, help: "The power of the counts that drawn words are proportional to.")
  var nsExponent = 0.75

  @Option(parsing: .unconditional, help: "The learning rate at the beginning.")
  var alpha = 0.025

  @Option(
    parsing: .unconditional,
    help: "The learning rate at the end; it falls with the words that were read.")
  var minAlpha = 0.0001

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Above this share of the text words are left out at random; 0 keeps all.",
      valueName: "share"))
  var sample = 1e-3

  @Option(parsing: .unconditional, help: ArgumentHelp("Passes over the text.", valueName: "count"))
  var epochs = 5

  @Flag(help: "Computes the mean loss of each pass too, which takes time.")
  var computeLoss = false

  @Option(
    help: ArgumentHelp(
      "Writes the whole model here after each pass, to go on from with --resume.", valueName: "path"
    ))
  var checkpoint: String?

  @Option(
    help: ArgumentHelp(
      """
      Goes on with a model that --checkpoint wrote: takes the passes that an interrupted training has \
      left, or else --epochs more. Its settings hold; --threads and --deterministic choose another way.
      """,
      valueName: "path"))
  var resume: String?

  @Flag(help: "With --resume: takes up words of the corpus that are new.")
  var updateVocabulary = false

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var reporting: ReportingOptions

  private var settings: Word2VecSettings {
    Word2VecSettings(
      vectorSize: vectorSize, window: window, minCount: minCount,
      skipGram: architecture == .sg, cbowMean: cbowMean, hierarchicalSoftmax: hs,
      negative: negative,
      sharedNegatives: sharedNegatives, nsExponent: nsExponent, alpha: alpha, minAlpha: minAlpha,
      sample: sample, epochs: epochs,
      seed: threads.seed, mode: threads.mode, computeLoss: computeLoss)
  }

  func validate() throws {
    if updateVocabulary, resume == nil {
      throw ValidationError("--update-vocabulary needs --resume.")
    }
    if sharedNegatives, architecture != .sg || hs {
      throw ValidationError("--shared-negatives needs --sg, without --hs.")
    }
    if !cbowMean, architecture == .sg {
      throw ValidationError("--no-cbow-mean is for CBOW; leave out --sg.")
    }
    try DistinctFiles(reads: [corpus.file], updates: [checkpoint], resumes: resume)
      .check(writing: [output.output])
  }

  func run() throws {
    let run = TrainingRun(output: output, method: "Word2Vec", reporter: reporting.reporter())
    try run { display in
      if let checkpoint { try OutputFile.checkWritable(checkpoint) }
      let model = try trained(display.show)
      if let checkpoint { try model.writeCheckpoint(to: checkpoint) }
      return try model.vectors()
    }
  }

  private func trained(_ progress: @escaping (TrainingProgress) -> Void) throws -> Word2Vec {
    let text = try phrases.text(of: corpus.corpus, minCount: minCount)
    let onPass = checkpoint.map { path in
      { (model: Word2Vec) in try model.writeCheckpoint(to: path) }
    }
    guard let resume else {
      return try Word2Vec(text: text, settings: settings, progress: progress, onPass: onPass)
    }
    var model = try VectorFiles.read(resume) {
      try Word2Vec(checkpoint: resume, mode: threads.chosenMode)
    }
    guard model.passesLeft == 0 else {
      if updateVocabulary {
        throw Diagnostic(
          "'\(resume)' stands in the middle of a training",
          help: "take its last passes without --update-vocabulary first")
      }
      try model.finishTraining(text, progress: progress, onPass: onPass)
      return model
    }
    if updateVocabulary { try model.updateVocabulary(with: text) }
    try model.train(text, epochs: epochs, progress: progress, onPass: onPass)
    return model
  }
}
