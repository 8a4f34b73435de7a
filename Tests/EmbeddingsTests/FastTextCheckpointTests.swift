import Corpora
import Embeddings
import Foundation
import Metering
import TestSupport
import Testing

struct FastTextCheckpointTests {
  private struct Killed: Error {}

  private static let words = FastTextTests.sentences.map { $0.joined(separator: " ") }
  private static let lines = words.enumerated().map { index, line in
    "__label__\(index % 2 == 0 ? "зверь" : "дом") \(line)"
  }

  private let folder: ScratchFolder
  private let text: TextCorpus

  init() throws {
    folder = try ScratchFolder()
    try folder.write(Self.lines.joined(separator: "\n") + "\n", to: "text")
    text = TextCorpus(linesOf: folder.path("text"))
  }

  private func settings(
    _ loss: FastTextLoss, skipGram: Bool = true, mode: TrainingMode = .deterministic
  ) -> FastTextSettings {
    FastTextSettings(
      vectorSize: 6, window: 2, minCount: 1, skipGram: skipGram, loss: loss, nsExponent: 0.7, minN: 2, maxN: 3,
      bucket: 300, alpha: 0.2, sample: 0.01, epochs: 4, seed: 3, mode: mode)
  }

  private func classifierSettings(
    _ loss: FastTextLoss, mode: TrainingMode = .deterministic
  ) -> FastTextClassifierSettings {
    FastTextClassifierSettings(
      vectorSize: 6, learningRate: 0.3, epochs: 4, wordNgrams: 2, loss: loss, nsExponent: 0.7, bucket: 300,
      seed: 3, mode: mode)
  }

  /// Writes a model after each pass, until training is killed behind the last of them.
  private func killed(
    after passes: Int, _ train: (@escaping (any FastTextWriting) throws -> Void) throws -> Void
  ) throws {
    var left = passes
    #expect(throws: Killed.self) {
      try train { model in
        try model.writeCheckpoint(to: folder.path("c"))
        left -= 1
        if left == 0 { throw Killed() }
      }
    }
  }

  @Test(arguments: [FastTextLoss.negativeSampling, .hierarchicalSoftmax, .softmax], [1, 3])
  func `vectors' passes that are left lead to the same bytes`(loss: FastTextLoss, passes: Int) throws {
    let settings = settings(loss, skipGram: passes == 1)
    let whole = try FastText(corpus: text, settings: settings)
    try killed(after: passes) { write in
      _ = try FastText(corpus: text, settings: settings, progress: nil) { try write($0) }
    }
    var model = try FastText(checkpoint: folder.path("c"))
    #expect(model.passesLeft == 4 - passes)
    #expect(model.losses == Array(whole.losses.prefix(passes)))
    try model.finishTraining(text)
    #expect(model.passesLeft == 0)
    #expect(model.losses == whole.losses)
    for (name, model) in [("a", model), ("b", whole)] { try model.write(to: folder.path(name)) }
    #expect(try folder.bytes("a") == folder.bytes("b"))
  }

  @Test(arguments: FastTextLoss.allCases, [1, 3])
  func `a classifier's passes that are left lead to the same bytes`(loss: FastTextLoss, passes: Int) throws {
    let settings = classifierSettings(loss)
    let whole = try FastTextClassifier(corpus: text, settings: settings)
    try killed(after: passes) { write in
      _ = try FastTextClassifier(corpus: text, settings: settings, progress: nil) { try write($0) }
    }
    var model = try FastTextClassifier(checkpoint: folder.path("c"))
    #expect(model.passesLeft == 4 - passes)
    try model.finishTraining(text)
    #expect(model.losses == whole.losses)
    for (name, model) in [("a", model), ("b", whole)] { try model.write(to: folder.path(name)) }
    #expect(try folder.bytes("a") == folder.bytes("b"))
    #expect(try model.test(corpus: text).precision == 1)
  }

  @Test func `writing checkpoints changes nothing`() throws {
    let settings = settings(.negativeSampling)
    var passes = 0
    let watched = try FastText(corpus: text, settings: settings, progress: nil) { _ in passes += 1 }
    #expect(passes == 3)
    #expect(try watched.vectors() == FastText(corpus: text, settings: settings).vectors())
  }

  @Test func `the fast mode goes on where it stood`() throws {
    let settings = classifierSettings(.softmax, mode: .fast(threads: 2))
    try killed(after: 3) { write in
      _ = try FastTextClassifier(corpus: text, settings: settings, progress: nil) { try write($0) }
    }
    var model = try FastTextClassifier(checkpoint: folder.path("c"))
    var reports: [TrainingProgress] = []
    try model.finishTraining(text, progress: { reports.append($0) })
    let last = try #require(reports.last)
    #expect(last.epoch == 4 && last.epochs == 4)
    // The words of the last pass alone, and the rate has come down to 0 with those before.
    #expect(last.words == last.plannedWords && last.learningRate == 0)
    #expect(try model.test(corpus: text).precision == 1)
  }

  @Test func `another text and another kind of model are refused`() throws {
    try killed(after: 1) { write in
      _ = try FastText(corpus: text, settings: settings(.softmax), progress: nil) { try write($0) }
    }
    var model = try FastText(checkpoint: folder.path("c"))
    try folder.write(Self.lines.dropLast().joined(separator: "\n"), to: "other")
    #expect(throws: FastTextError.otherText) {
      try model.finishTraining(TextCorpus(linesOf: folder.path("other")))
    }
    #expect(throws: FastTextError.self) { try FastTextClassifier(checkpoint: folder.path("c")) }
    #expect(throws: VectorFileError.malformed(offset: 0, problem: "the file is no checkpoint of FastText")) {
      try FastText(checkpoint: folder.path("text"))
    }
  }

  /// Every length that a crash while copying may leave.
  @Test func `a cut checkpoint is refused`() throws {
    try killed(after: 1) { write in
      _ = try FastTextClassifier(corpus: text, settings: classifierSettings(.softmax), progress: nil) {
        try write($0)
      }
    }
    let bytes = try folder.bytes("c")
    for length in stride(from: 0, to: bytes.count, by: 97) {
      try Data(bytes.prefix(length)).write(to: URL(fileURLWithPath: folder.path("d")))
      #expect(throws: VectorFileError.self) { try FastTextClassifier(checkpoint: folder.path("d")) }
    }
  }
}

private protocol FastTextWriting {
  func writeCheckpoint(to path: String) throws
}

extension FastText: FastTextWriting {}
extension FastTextClassifier: FastTextWriting {}

extension ScratchFolder {
  fileprivate func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }
}
