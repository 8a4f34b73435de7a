import Corpora
@testable import Embeddings
import Foundation
import TestSupport
import Testing

/// Files on disk: written whole or not at all, and read by what they are.
struct VectorFilesTests {
  private static func inFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("vectors-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private static func vectors() throws -> KeyedVectors {
    try KeyedVectors(
      words: ["кот", "пёс", "дом"], vectors: [[1, 2, 3.5], [-0.25, 0, 1e-7], [4, 5, 6]])
  }

  @Test(arguments: VectorFileFormat.allCases)
  func `every format comes back, known by its beginning`(format: VectorFileFormat) throws {
    try Self.inFolder { folder in
      let path = folder + "/vectors"
      try Self.vectors().write(to: path, format: format)
      #expect(try KeyedVectors(contentsOf: path) == Self.vectors())
      #expect(try KeyedVectors(contentsOf: path, format: format) == Self.vectors())
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["vectors"])
    }
  }

  @Test func `what cannot be written leaves the old file`() throws {
    try Self.inFolder { folder in
      let path = folder + "/vectors"
      try Self.vectors().write(to: path)
      let spaced = try KeyedVectors(words: ["two words"], vectors: [[1]])
      #expect(throws: VectorFileError.unwritableWord("two words")) { try spaced.write(to: path) }
      #expect(try KeyedVectors(contentsOf: path) == Self.vectors())
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["vectors"])
      #expect(throws: VectorFileError.self) { try spaced.write(to: folder + "/none/vectors") }
      #expect(throws: VectorFileError.self) { try KeyedVectors(contentsOf: folder + "/none") }
    }
  }

  @Test func `a repeated word is refused with its byte, and a file without words`() throws {
    func refusal(_ body: () throws -> KeyedVectors) -> Int? {
      do {
        _ = try body()
      } catch VectorFileError.malformed(let offset, let problem) {
        return problem.contains("second time") || problem.contains("without words") ? offset : nil
      } catch {}
      return nil
    }
    #expect(refusal { try KeyedVectors(word2VecText: "3 1\na 1\nb 1\na 2\n") } == 12)
    #expect(refusal { try KeyedVectors(word2VecText: "a 1\n\nb 1\nй 2\nb 2\n") } == 14)
    #expect(refusal { try KeyedVectors(word2VecText: "0 3\n") } == 0)
    let binary = Array("2 1\na ????a ????".utf8)
    #expect(refusal { try KeyedVectors(word2VecBinary: binary) } == 10)
    #expect(refusal { try KeyedVectors(word2VecBinary: Array("0 3\n".utf8)) } == 0)
    let two = try KeyedVectors(words: ["a", "b"], vectors: [[1], [2]])
    var tensors = try two.safeTensors().bytes()
    let second = try #require(tensors.firstRange(of: Array("\"b\"".utf8))).lowerBound
    tensors[second + 1] = UInt8(ascii: "a")
    #expect(refusal { try KeyedVectors(SafeTensors(bytes: tensors)) } == second)
  }

  @Test func `a component that is not finite is refused with its byte in tensors too`() throws {
    let vectors = try KeyedVectors(words: ["a", "b"], vectors: [[1, 2], [3, 1024]])
    var tensors = try vectors.safeTensors().bytes()
    let number = withUnsafeBytes(of: Float(1024).bitPattern.littleEndian, Array.init)
    let place = try #require(tensors.firstRange(of: number)).lowerBound
    tensors.replaceSubrange(place..<place + 4, with: [0, 0, 0xC0, 0x7F])
    #expect(
      throws: VectorFileError.malformed(
        offset: place, problem: "row 1 of 'vectors' is not finite in single precision")
    ) { try KeyedVectors(SafeTensors(bytes: tensors)) }
  }

  @Test func `a model folder has its card, its vocabulary and its vectors`() throws {
    try Self.inFolder { folder in
      let path = folder + "/model"
      let card = ModelCard(
        title: "Кот: \"векторы\"", method: "GloVe", languages: ["ru"], license: "mit",
        corpus: "three | words", settings: [.init("vectorSize", "3")])
      try Self.vectors().writeModelFolder(to: path, card: card)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
          == ["README.md", "config.json", "model.safetensors", "vectors.txt", "vocab.json"])
      #expect(try KeyedVectors(modelFolder: path) == Self.vectors())
      let readme = try String(contentsOfFile: path + "/README.md", encoding: .utf8)
      #expect(readme.hasPrefix("---\nlanguage:\n- \"ru\"\nlicense: \"mit\"\nlibrary_name: konspekt\n"))
      #expect(readme.contains("# Кот: \"векторы\"\n\n3 word vectors of 3 components, trained by GloVe."))
      let config = try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(fileURLWithPath: path + "/config.json"))) as? [String: Any]
      #expect(config?["hidden_size"] as? Int == 3)
      #expect(config?["vocab_size"] as? Int == 3)
      // Again over the old one.
      try Self.vectors().writeModelFolder(to: path, card: card)
      try "{\"кот\": 0, \"пёс\": 0}".write(
        toFile: path + "/vocab.json", atomically: true, encoding: .utf8)
      #expect(throws: VectorFileError.self) { try KeyedVectors(modelFolder: path) }
    }
  }

  @Test(arguments: [TrainingMode.deterministic, .fast(threads: 1)])
  func `training goes on from a checkpoint`(mode: TrainingMode) throws {
    try Self.inFolder { folder in
      let sentences = [["a", "b", "c", "a", "d"], ["d", "a", "b"], ["c", "d", "b", "a"]]
      var settings = GloVeSettings(
        vectorSize: 4, window: 2, minCount: 1, maximum: 10, target: .log1p, epochs: 3, mode: mode)
      settings.weighting = .equal
      var model = try GloVe(sentences: sentences, settings: settings)
      let path = folder + "/model.checkpoint"
      try model.writeCheckpoint(to: path)
      var resumed = try GloVe(checkpoint: path, text: .sentences(sentences))
      #expect(resumed.settings == settings)
      try model.train(epochs: 2)
      try resumed.train(epochs: 2)
      #expect(resumed.parameters == model.parameters)
      #expect(resumed.losses == model.losses)
      #expect(resumed.losses.count == 5)
      #expect(throws: VectorFileError.self) {
        try GloVe(checkpoint: path, text: .sentences([["a", "b", "c", "d"]]))
      }
      try Self.vectors().write(to: path, format: .safetensors)
      #expect(throws: VectorFileError.malformed(offset: 8, problem: "the file is no checkpoint of GloVe")) {
        try GloVe(checkpoint: path, text: .sentences(sentences))
      }
    }
  }
}
