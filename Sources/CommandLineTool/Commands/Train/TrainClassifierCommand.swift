import ArgumentParser
import Corpora
import Diagnostics
import Embeddings

struct TrainClassifierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classifier",
    abstract: "FastText's classifier of lines that begin with labels, such as '__label__good'.",
    discussion: """
      Options and their defaults are those of 'fasttext supervised', with one dash as there or with two. \
      The model is written in fastText's format (.bin), which fastText reads. --test says how well the \
      model knows the labels of another file, in fastText's three lines on standard output.

      Examples:
        konspekt train classifier reviews.train -o reviews.bin --test reviews.test
        konspekt train classifier reviews.train -o reviews.bin -lr 0.5 -epoch 25 -wordNgrams 2
        konspekt train classifier tags.txt -o tags.bin --loss ova --deterministic
      """)

  /// fastText's own for classifiers.
  enum Defaults: FastTextDefaults {
    private static let settings = FastTextClassifierSettings()
    static var learningRate: Double { settings.learningRate }
    static var minCount: Int { settings.minCount }
    static var loss: LossOption { LossOption(settings.loss) }
    static var minN: Int { settings.minN }
    static var maxN: Int { settings.maxN }
  }

  @Argument(
    help: ArgumentHelp(
      "A text file in UTF-8: a document in each line with its labels.", valueName: "corpus"))
  var file: String

  @Option(help: ArgumentHelp("Lines with labels to test the model with.", valueName: "path"))
  var test: String?

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("Guesses for each line of the test.", valueName: "count"))
  var k = 1

  @Option(
    name: .both("word-ngrams", "wordNgrams"),
    parsing: .unconditional,
    help: ArgumentHelp("The longest n-gram of words that has a vector.", valueName: "words"))
  var wordNgrams = 1

  @Option(
    name: .both("min-count-label", "minCountLabel"),
    parsing: .unconditional,
    help: ArgumentHelp("Labels that occur less often are left out.", valueName: "count"))
  var minCountLabel = 0

  @Option(name: .both("label"), help: ArgumentHelp("What labels begin with.", valueName: "prefix"))
  var label = "__label__"

  @OptionGroup var common: FastTextOptions<Defaults>

  func validate() throws {
    if k < 1 { throw ValidationError("-k needs a number from 1.") }
    try common.checkFiles(reading: [file, test])
  }

  private var settings: FastTextClassifierSettings {
    FastTextClassifierSettings(
      vectorSize: common.dim, learningRate: common.lr, epochs: common.epoch, wordNgrams: wordNgrams,
      minCount: common.minCount, minCountLabel: minCountLabel, loss: common.loss.loss,
      negative: common.neg, minN: common.minn, maxN: common.maxn, bucket: common.bucket,
      labelPrefix: label, seed: common.threads.seed, mode: common.threads.mode,
      computeLoss: common.computeLoss)
  }

  func run() throws {
    let corpus = TextCorpus(linesOf: file)
    try common.run(on: corpus) { progress, onPass in
      try FastTextClassifier(corpus: corpus, settings: settings, progress: progress, onPass: onPass)
    } summary: { model in
      if let test {
        let result = try model.test(corpus: TextCorpus(linesOf: test), k: k)
        guard result.exampleCount > 0 else {
          throw Diagnostic(
            "'\(test)' has no line with a label that was trained",
            help: "labels begin with '\(label)'; the model is in '\(common.output)'")
        }
        if let failure = StandardOutput().write("\(result)\n") { throw failure }
      }
      return "\(model.words.count) words and \(model.labels.count) labels"
    }
  }
}
