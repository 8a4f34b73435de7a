import ArgumentParser
import Corpora
import Embeddings

/// What a kind of FastText training does unless it is told otherwise.
protocol FastTextDefaults {
  static var learningRate: Double { get }
  static var minCount: Int { get }
  static var loss: LossOption { get }
  static var minN: Int { get }
  static var maxN: Int { get }
}

/// A model that fastText's files hold, and whose training can be taken up.
protocol FastTextFiles {
  func write(to path: String) throws
  func writeVectors(to path: String) throws
  func writeCheckpoint(to path: String) throws
  init(checkpoint path: String, mode: TrainingMode?) throws
  mutating func finishTraining(
    _ corpus: TextCorpus, progress: ((TrainingProgress) -> Void)?, onPass: ((Self) throws -> Void)?)
    throws
}

extension FastText: FastTextFiles {}
extension FastTextClassifier: FastTextFiles {}

/// What training vectors and training a classifier are both told; names are fastText's.
struct FastTextOptions<Defaults: FastTextDefaults>: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The model to write.", valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp("The text file of word vectors to write too.", valueName: "path"))
  var vectors: String?

  @Option(
    name: .both("dim"), parsing: .unconditional,
    help: ArgumentHelp("Components of each vector.", valueName: "count"))
  var dim = 100

  @Option(
    name: .both("lr"), parsing: .unconditional,
    help: "The learning rate at the beginning; it falls to 0 with the words read.")
  var lr = Defaults.learningRate

  @Option(
    name: .both("epoch"), parsing: .unconditional,
    help: ArgumentHelp("Passes over the text.", valueName: "count"))
  var epoch = 5

  @Option(
    name: .both("min-count", "minCount"), parsing: .unconditional,
    help: ArgumentHelp("Words that occur less often are left out.", valueName: "count"))
  var minCount = Defaults.minCount

  @Option(
    name: .both("loss"),
    help: """
      How answers are told apart: negative sampling, hierarchical softmax, softmax, each against all \
      others.
      """)
  var loss = Defaults.loss

  @Option(
    name: .both("neg"), parsing: .unconditional,
    help: ArgumentHelp("Drawn answers for each real one.", valueName: "count"))
  var neg = 5

  @Option(
    name: .both("minn"), parsing: .unconditional,
    help: ArgumentHelp("The shortest piece of a word.", valueName: "characters"))
  var minn = Defaults.minN

  @Option(
    name: .both("maxn"), parsing: .unconditional,
    help: ArgumentHelp("The longest piece of a word; 0 for none.", valueName: "characters"))
  var maxn = Defaults.maxN

  @Option(
    name: .both("bucket"),
    parsing: .unconditional,
    help: ArgumentHelp("How many vectors pieces and n-grams share.", valueName: "count"))
  var bucket = 2_000_000

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
      Takes the passes that a training with --checkpoint has left, with the same corpus. Its settings hold; \
      --threads and --deterministic choose another way.
      """,
      valueName: "path"))
  var resume: String?

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var reporting: ReportingOptions

  /// What is read and what is written, which must be different files.
  ///
  /// - Parameter files: What is read besides; nil for what was not given.
  func checkFiles(reading files: [String?]) throws(ValidationError) {
    try DistinctFiles(reads: files, updates: [checkpoint], resumes: resume)
      .check(writing: [output, vectors])
  }

  /// Trains and writes the model.
  ///
  /// - Parameters:
  ///   - train: Gets whom to tell about progress, and what to do between two passes.
  ///   - summary: Says what was written, once it is.
  func run<Model: FastTextFiles>(
    on corpus: TextCorpus,
    _ train: (@escaping (TrainingProgress) -> Void, ((Model) throws -> Void)?) throws -> Model,
    summary: (Model) throws -> String
  ) throws {
    let run = ModelRun(
      check: {
        for path in [output, vectors, checkpoint].compactMap(\.self) {
          try OutputFile.checkWritable(path)
        }
      }, reporter: reporting.reporter())
    try run.run { display in
      let onPass = checkpoint.map { path in
        { (model: Model) in try model.writeCheckpoint(to: path) }
      }
      let model = try resumed(on: corpus, display.show, onPass) ?? train(display.show, onPass)
      if let checkpoint { try model.writeCheckpoint(to: checkpoint) }
      return model
    } write: { model in
      try model.write(to: output)
      if let vectors { try model.writeVectors(to: vectors) }
      return "\(try summary(model)) in '\(output)'"
    }
  }
}

extension FastTextOptions {
  /// The model of `--resume` behind its last pass.
  private func resumed<Model: FastTextFiles>(
    on corpus: TextCorpus, _ progress: @escaping (TrainingProgress) -> Void,
    _ onPass: ((Model) throws -> Void)?
  ) throws -> Model? {
    guard let resume else { return nil }
    var model = try VectorFiles.read(resume) {
      try Model(checkpoint: resume, mode: threads.chosenMode)
    }
    try model.finishTraining(corpus, progress: progress, onPass: onPass)
    return model
  }
}

/// fastText's names of losses.
enum LossOption: String, ExpressibleByArgument, CaseIterable {
  case ns, hs, softmax, ova

  init(_ loss: FastTextLoss) {
    switch loss {
    case .negativeSampling: self = .ns
    case .hierarchicalSoftmax: self = .hs
    case .softmax: self = .softmax
    case .oneVersusAll: self = .ova
    }
  }

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
