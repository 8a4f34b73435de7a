import ArgumentParser
import Corpora
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

  @Argument(
    help: ArgumentHelp(
      "A text file in UTF-8: a document in each line with its labels.", valueName: "corpus"))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The model to write.", valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp("The text file of word vectors to write too.", valueName: "path"))
  var vectors: String?

  @Option(help: ArgumentHelp("Lines with labels to test the model with.", valueName: "path"))
  var test: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Guesses for each line of the test.", valueName: "count"))
  var k = 1

  @Option(
    name: .both("dim"), help: ArgumentHelp("Components of each vector.", valueName: "count"))
  var dim = 100

  @Option(
    name: .both("lr"), help: "The learning rate at the beginning; it falls to 0 with the words read.")
  var lr = 0.1

  @Option(name: .both("epoch"), help: ArgumentHelp("Passes over the text.", valueName: "count"))
  var epoch = 5

  @Option(
    name: .both("word-ngrams", "wordNgrams"),
    help: ArgumentHelp("The longest n-gram of words that has a vector.", valueName: "words"))
  var wordNgrams = 1

  @Option(
    name: .both("min-count", "minCount"),
    help: ArgumentHelp("Words that occur less often are left out.", valueName: "count"))
  var minCount = 1

  @Option(
    name: .both("min-count-label", "minCountLabel"),
    help: ArgumentHelp("Labels that occur less often are left out.", valueName: "count"))
  var minCountLabel = 0

  @Option(
    name: .both("loss"),
    help: "How labels are told apart: softmax, hierarchical softmax, negative sampling, each against all.")
  var loss: LossOption = .softmax

  @Option(
    name: .both("neg"), help: ArgumentHelp("Drawn labels for each real one.", valueName: "count"))
  var neg = 5

  @Option(
    name: .both("minn"),
    help: ArgumentHelp("The shortest piece of a word.", valueName: "characters"))
  var minn = 0

  @Option(
    name: .both("maxn"),
    help: ArgumentHelp("The longest piece of a word; 0 for none.", valueName: "characters"))
  var maxn = 0

  @Option(
    name: .both("bucket"),
    help: ArgumentHelp("How many vectors pieces and n-grams share.", valueName: "count"))
  var bucket = 2_000_000

  @Option(name: .both("label"), help: ArgumentHelp("What labels begin with.", valueName: "prefix"))
  var label = "__label__"

  @Flag(help: "Computes the mean loss of each pass too.")
  var computeLoss = false

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if k < 1 { throw ValidationError("-k needs a number from 1.") }
  }

  private var settings: FastTextClassifierSettings {
    FastTextClassifierSettings(
      vectorSize: dim, learningRate: lr, epochs: epoch, wordNgrams: wordNgrams,
      minCount: minCount, minCountLabel: minCountLabel, loss: loss.loss, negative: neg, minN: minn,
      maxN: maxn, bucket: bucket, labelPrefix: label, seed: threads.seed, mode: threads.mode,
      computeLoss: computeLoss)
  }

  func run() throws {
    let outputs = [output] + (vectors.map { [$0] } ?? [])
    try ModelRun(outputs: outputs, reporter: reporting.reporter()).run { progress in
      try FastTextClassifier(
        corpus: TextCorpus(linesOf: file), settings: settings, progress: progress)
    } write: { model in
      try model.write(to: output)
      if let vectors { try model.writeVectors(to: vectors) }
      if let test {
        let result = try model.test(corpus: TextCorpus(linesOf: test), k: k)
        if let failure = StandardOutput().write("\(result)\n") { throw failure }
      }
      return "\(model.words.count) words and \(model.labels.count) labels in '\(output)'"
    }
  }
}
