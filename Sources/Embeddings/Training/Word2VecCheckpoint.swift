internal import Numerics

/// A model between two trainings: a safetensors file with both matrices, words, counts, settings and the
/// place in the stream of random numbers.
extension Word2Vec {
  private static let mark = "konspekt-word2vec-checkpoint"

  // konspekt:hide
  /// Writes the model so that training can go on from it; a file of that name is replaced when all is
  /// written.
  ///
  /// - Throws: ``VectorFileError``
  public func writeCheckpoint(to path: String) throws {
    var file = SafeTensors()
    file.metadata = ["format": Self.mark, "version": "1"]
    for (name, value) in settings.texts { file.metadata["settings." + name] = value }
    file.metadata["random"] = random.position.map(String.init).joined(separator: " ")
    if let interruption { file.metadata["interruption"] = interruption.text }
    let size = settings.vectorSize
    file.tensors = [
      .init(name: "input", floats: input, shape: [input.count / size, size]),
      .init(name: "output", floats: output, shape: [output.count / size, size]),
      .init(name: "losses", doubles: losses, shape: [losses.count]),
      .init(name: "counts", integers: vocabulary.counts),
      .init(name: "words", text: JSONText.list(vocabulary.words)),
    ]
    try file.write(to: path)
  }

  // konspekt:hide
  /// The model of a checkpoint; ``train(_:epochs:)-(TextCorpus,_)`` goes on as if nothing had happened, to
  /// the same bytes in the deterministic mode.
  ///
  /// - Parameter mode: Instead of the one that the model was trained in.
  /// - Throws: ``VectorFileError`` for a file that is none, ``Word2VecError`` for settings out of range.
  public init(checkpoint path: String, mode: TrainingMode? = nil) throws {
    let file = try SafeTensors(contentsOf: path)
    guard file.metadata["format"] == Self.mark, file.metadata["version"] == "1" else {
      throw VectorFileError.malformed(offset: 8, problem: "the file is no checkpoint of Word2Vec")
    }
    var settings = try Word2VecSettings(texts: file.metadata)
    if let mode { settings.mode = mode }
    try settings.check()
    let vocabulary = try WordVocabulary(
      words: KeyedVectors.words(of: file), counts: file.tensor("counts").integers())
    let position = (file.metadata["random"] ?? "").split(separator: " ").map { UInt64($0) }
    guard vocabulary.count > 1,
      let random = PermutedCongruential(position: position.compactMap(\.self))
    else {
      throw VectorFileError.malformed(
        offset: 8, problem: "a checkpoint without two words or without its random numbers")
    }
    self.init(
      settings: settings, vocabulary: vocabulary, random: random,
      input: try file.tensor("input").floats(), output: try file.tensor("output").floats(),
      losses: try file.tensor("losses").doubles(),
      interruption: try file.metadata["interruption"].map(InterruptedTraining.init(text:)))
    let outputs = settings.hierarchicalSoftmax ? vocabulary.count - 1 : vocabulary.count
    guard input.count == vocabulary.count * settings.vectorSize,
      output.count == outputs * settings.vectorSize,
      input.allSatisfy(\.isFinite), output.allSatisfy(\.isFinite)
    else {
      throw VectorFileError.malformed(
        offset: 8, problem: "matrices that do not fit the words or are not finite")
    }
  }
}

extension Word2VecSettings {
  /// Each setting as text, by its name.
  var texts: [(name: String, value: String)] {
    [
      ("vectorSize", "\(vectorSize)"), ("window", "\(window)"), ("minCount", "\(minCount)"),
      ("skipGram", "\(skipGram)"), ("cbowMean", "\(cbowMean)"),
      ("sharedNegatives", "\(sharedNegatives)"), ("hierarchicalSoftmax", "\(hierarchicalSoftmax)"),
      ("negative", "\(negative)"), ("nsExponent", "\(nsExponent)"), ("alpha", "\(alpha)"),
      ("minAlpha", "\(minAlpha)"), ("sample", "\(sample)"), ("epochs", "\(epochs)"),
      ("seed", "\(seed)"), ("computeLoss", "\(computeLoss)"),
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
    self.init(
      vectorSize: try value("vectorSize") { Int($0) }, window: try value("window") { Int($0) },
      minCount: try value("minCount") { Int($0) }, skipGram: try value("skipGram") { Bool($0) },
      // Files of earlier versions say nothing of these two.
      cbowMean: try texts["settings.cbowMean"] == nil || value("cbowMean") { Bool($0) },
      hierarchicalSoftmax: try value("hierarchicalSoftmax") { Bool($0) },
      negative: try value("negative") { Int($0) },
      sharedNegatives: try texts["settings.sharedNegatives"] != nil
        && value("sharedNegatives") { Bool($0) },
      nsExponent: try value("nsExponent") { Double($0) },
      alpha: try value("alpha") { Double($0) }, minAlpha: try value("minAlpha") { Double($0) },
      sample: try value("sample") { Double($0) }, epochs: try value("epochs") { Int($0) },
      seed: try value("seed") { Int($0) },
      mode: try value("threads") {
        $0 == "deterministic" ? .deterministic : Int($0).map { .fast(threads: $0) }
      },
      computeLoss: try value("computeLoss") { Bool($0) })
  }
}
