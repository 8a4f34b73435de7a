internal import Metering
internal import Numerics

/// A model between two passes: a safetensors file with parameters, sums of squares, words and settings.
///
/// The table of pairs is not in it: it is counted again from the text, which gives the same table in the
/// same order.
extension GloVe {
  private static let mark = "konspekt-glove-checkpoint"

  // konspekt:hide
  /// Writes the model so that training can go on from it; a file of that name is replaced when all is
  /// written.
  ///
  /// - Throws: ``VectorFileError``
  public func writeCheckpoint(to path: String) throws {
    var file = SafeTensors()
    file.metadata = ["format": Self.mark, "version": "1"]
    for (name, value) in settings.texts { file.metadata["settings." + name] = value }
    let shape = [2 * words.count, settings.vectorSize + 1]
    file.tensors = [
      .init(name: "parameters", doubles: parameters, shape: shape),
      .init(name: "squares", doubles: squares, shape: shape),
      .init(name: "losses", doubles: losses, shape: [losses.count]),
      .init(name: "counts", integers: wordCounts),
      .init(name: "words", text: JSONText.list(words)),
    ]
    try file.write(to: path)
  }

  // konspekt:hide
  /// Takes training up where a checkpoint was written; ``train(epochs:)`` goes on as if nothing had
  /// happened, to the same bytes in the deterministic mode.
  ///
  /// - Parameters:
  ///   - text: What the model was trained with.
  ///   - memoryLimit: What it was then, since random order depends on it.
  ///   - onPhase: Called where each part of the work begins.
  /// - Throws: ``VectorFileError`` for a file that is none or has other words than the text.
  public init(
    checkpoint path: String, text: TrainingText, memoryLimit: Int? = nil,
    onPhase: ((GloVePhase) -> Void)? = nil
  ) throws {
    let file = try SafeTensors(contentsOf: path)
    guard file.metadata["format"] == Self.mark, file.metadata["version"] == "1" else {
      throw VectorFileError.malformed(offset: 8, problem: "the file is no checkpoint of GloVe")
    }
    let settings = try GloVeSettings(texts: file.metadata)
    try settings.check()
    onPhase?(.countingWords)
    let vocabulary = try WordVocabulary(text: text, minCount: settings.minCount)
    let words = try KeyedVectors.words(of: file)
    guard vocabulary.words.map(WordKey.init) == words.map(WordKey.init),
      try file.tensor("counts").integers() == vocabulary.counts
    else {
      throw VectorFileError.malformed(
        offset: 8, problem: "the checkpoint was made with another text: its words or their counts differ")
    }
    let parameters = try file.tensor("parameters").doubles()
    let squares = try file.tensor("squares").doubles()
    let size = 2 * words.count * (settings.vectorSize + 1)
    guard parameters.count == size, squares.count == size,
      parameters.allSatisfy(\.isFinite), squares.allSatisfy({ $0.isFinite && $0 >= 0 })
    else {
      throw VectorFileError.malformed(
        offset: 8, problem: "parameters that do not fit the words or are not finite")
    }
    var random = try PermutedCongruential(seed: settings.seed)
    let spill = try memoryLimit.map { Spill(memoryLimit: $0, folder: try TemporaryFolder()) }
    let cells = try GloVeCells(
      of: vocabulary, in: text, settings: settings, spill: spill, onPhase: onPhase, random: &random)
    onPhase?(.training)
    self.init(
      settings: settings, words: words, wordCounts: vocabulary.counts,
      losses: try file.tensor("losses").doubles(), parameters: parameters, squares: squares,
      cells: cells)
  }
}

extension GloVeSettings {
  /// Each setting as text, by its name.
  var texts: [(name: String, value: String)] {
    [
      ("vectorSize", "\(vectorSize)"), ("window", "\(window)"), ("minCount", "\(minCount)"),
      ("symmetric", "\(symmetric)"), ("weighting", "\(weighting)"), ("maximum", "\(maximum)"),
      ("alpha", "\(alpha)"), ("target", "\(target)"), ("optimizer", "\(optimizer)"),
      ("learningRate", "\(learningRate)"), ("epochs", "\(epochs)"), ("seed", "\(seed)"),
      ("threads", mode == .deterministic ? "deterministic" : "\(mode.threads)"),
    ]
  }

  init(texts: [String: String]) throws {
    func value<Value>(_ name: String, _ read: (String) -> Value?) throws(VectorFileError) -> Value {
      guard let text = texts["settings." + name], let value = read(text) else {
        throw .malformed(offset: 8, problem: "the setting '\(name)' is missing or cannot be read")
      }
      return value
    }
    func one<Value>(of values: [Value]) -> (String) -> Value? {
      { text in values.first { "\($0)" == text } }
    }
    self.init(
      vectorSize: try value("vectorSize") { Int($0) }, window: try value("window") { Int($0) },
      minCount: try value("minCount") { Int($0) }, symmetric: try value("symmetric") { Bool($0) },
      weighting: try value("weighting", one(of: [.harmonic, .equal])),
      maximum: try value("maximum") { Double($0) }, alpha: try value("alpha") { Double($0) },
      target: try value("target", one(of: [.log, .log1p])),
      optimizer: try value("optimizer", one(of: [.sgd, .adaGrad, .gloVeC])),
      learningRate: try value("learningRate") { Double($0) },
      epochs: try value("epochs") { Int($0) }, seed: try value("seed") { Int($0) },
      mode: try value("threads") {
        $0 == "deterministic" ? .deterministic : Int($0).map { .fast(threads: $0) }
      })
  }
}
