internal import Numerics

/// A model of FastText between two passes, with all that its training goes on from.
///
/// The file begins with settings and places as lines of text up to a byte of 0; a model in fastText's own
/// format follows, so that large ones are written and read without a second copy of them in memory.
struct FastTextCheckpoint {
  var model: FastTextModel
  let random: PermutedCongruential
  /// Those of the passes that are done.
  let losses: [Double]
  /// None where training has come to its end.
  let interruption: InterruptedTraining?
  /// What fastText's format does not say of the settings.
  let settings: FastTextCheckpointSettings

  private static let mark = "konspekt-fasttext-checkpoint 1"
  /// A longer head is taken as a damaged file.
  private static let longestHead = 1 << 24

  func write(to path: String) throws {
    var lines = [Self.mark] + settings.texts.map { "\($0.name) \($0.value)" }
    lines.append("labelPrefix \(model.labelPrefix)")
    lines.append("random " + random.position.map(String.init).joined(separator: " "))
    lines.append("losses " + losses.map { String($0.bitPattern) }.joined(separator: " "))
    if let interruption { lines.append("interruption \(interruption.text)") }
    try AtomicFile.write(to: path) { file in
      try file.write(Array(lines.joined(separator: "\n").utf8))
      try file.write(number: UInt8(0))
      try model.write(to: &file)
    }
  }
}

extension FastTextCheckpoint {
  /// - Throws: ``VectorFileError`` for a file that is none.
  init(contentsOf path: String) throws {
    var reader = try ByteReader(path: path)
    let mark = Array(Self.mark.utf8)
    guard try reader.bytes(mark.count, "the mark of a checkpoint") == mark else {
      throw VectorFileError.malformed(offset: 0, problem: "the file is no checkpoint of FastText")
    }
    let head = try reader.bytesUntilZero(limit: Self.longestHead, "the head of a checkpoint")
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
    var texts: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      texts[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    settings = try FastTextCheckpointSettings(texts: texts)
    let position = (texts["random"] ?? "").split(separator: " ").compactMap { UInt64($0) }
    guard let prefix = texts["labelPrefix"], let random = PermutedCongruential(position: position) else {
      throw VectorFileError.malformed(
        offset: 0, problem: "a checkpoint without its random numbers or its labels' beginning")
    }
    self.random = random
    losses = (texts["losses"] ?? "").split(separator: " ").compactMap { UInt64($0).map(Double.init(bitPattern:)) }
    interruption = try texts["interruption"].map(InterruptedTraining.init(text:))
    model = try FastTextModel(from: &reader)
    model.labelPrefix = prefix
    guard model.input.allSatisfy(\.isFinite), model.output.allSatisfy(\.isFinite) else {
      throw VectorFileError.malformed(offset: mark.count + head.count + 1, problem: "matrices that are not finite")
    }
  }

  /// - Throws: ``FastTextError/otherModel(found:expected:)``
  func check(isClassifier: Bool) throws(FastTextError) {
    guard (model.arguments.model == .supervised) != isClassifier else { return }
    throw .otherModel(
      found: "a checkpoint of " + (isClassifier ? "word vectors" : "a classifier"),
      expected: "one of " + (isClassifier ? "a classifier" : "word vectors"))
  }
}

/// Settings that fastText's format has no place for.
struct FastTextCheckpointSettings: Hashable, Sendable {
  let rate: Double
  let nsExponent: Double
  let minCountLabel: Int
  let seed: Int
  var mode: TrainingMode
  let computesLoss: Bool

  var texts: [(name: String, value: String)] {
    [
      ("rate", "\(rate)"), ("nsExponent", "\(nsExponent)"), ("minCountLabel", "\(minCountLabel)"),
      ("seed", "\(seed)"), ("threads", mode == .deterministic ? "deterministic" : "\(mode.threads)"),
      ("computesLoss", "\(computesLoss)"),
    ]
  }
}

extension FastTextCheckpointSettings {
  init(texts: [String: String]) throws(VectorFileError) {
    func value<Value>(_ name: String, _ read: (String) -> Value?) throws(VectorFileError) -> Value {
      guard let value = texts[name].flatMap(read) else {
        throw .malformed(offset: 0, problem: "the setting '\(name)' is missing or cannot be read")
      }
      return value
    }
    rate = try value("rate") { Double($0) }
    nsExponent = try value("nsExponent") { Double($0) }
    minCountLabel = try value("minCountLabel") { Int($0) }
    seed = try value("seed") { Int($0) }
    mode = try value("threads") {
      $0 == "deterministic" ? .deterministic : Int($0).map { .fast(threads: $0) }
    }
    computesLoss = try value("computesLoss") { Bool($0) }
  }
}
