internal import Foundation

extension KeyedVectors {
  // konspekt:hide
  /// Writes a folder as the Hugging Face Hub expects it: `README.md`, `config.json`, `vocab.json`,
  /// `model.safetensors`, `vectors.txt`.
  ///
  /// Each file is replaced when it is written whole, the card last. Other files in the folder stay.
  ///
  /// - Throws: ``VectorFileError``
  public func writeModelFolder(to path: String, card: ModelCard) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw VectorFileError.unwritable(path: path, reason: error.localizedDescription)
    }
    func file(_ name: String, _ text: String) throws {
      try AtomicFile.write(to: path + "/" + name) { try $0.write(text.utf8) }
    }
    let places = words.enumerated().map { "  \(JSONText.quoted($1)): \($0)" }
    var tensors = SafeTensors()
    // PyTorch's own mark, which loaders of the hub look for.
    tensors.metadata = ["format": "pt"]
    tensors.tensors = [.init(name: "vectors", floats: elements, shape: [count, dimension])]
    try write(to: path + "/vectors.txt", format: .word2vec)
    try tensors.write(to: path + "/model.safetensors")
    try file("vocab.json", "{\n" + places.joined(separator: ",\n") + "\n}\n")
    try file("config.json", card.config(words: count, dimension: dimension))
    try file("README.md", card.readme(words: count, dimension: dimension))
  }

  // konspekt:hide
  /// Reads what ``writeModelFolder(to:card:)`` wrote, from `model.safetensors` and `vocab.json`.
  ///
  /// - Throws: ``VectorFileError`` with the offset in either file.
  public init(modelFolder path: String) throws {
    let words = try Self.naming("vocab.json") { try Self.words(ofVocabulary: path + "/" + $0) }
    self = try Self.naming("model.safetensors") {
      try KeyedVectors(SafeTensors(contentsOf: path + "/" + $0), words: words)
    }
  }

  private static func words(ofVocabulary path: String) throws -> [String] {
    let bytes = try FileBytes.read(path)
    var reader = JSONReader(bytes[...])
    var places: [Int: String] = [:]
    var known: Set<WordKey> = []
    try reader.object { reader, word, offset throws(VectorFileError) in
      guard known.insert(WordKey(word)).inserted else {
        throw reader.fault("the word '\(word.prefix(40))' a second time", at: offset)
      }
      let place = try reader.count()
      guard places.updateValue(word, forKey: place) == nil else {
        throw reader.fault("the row \(place) a second time", at: offset)
      }
    }
    try reader.expectEnd()
    return try (0..<places.count).map { place in
      guard let word = places[place] else {
        throw VectorFileError.malformed(offset: 0, problem: "no word for row \(place)")
      }
      return word
    }
  }

  /// Says which of the folder's files an offset is in.
  private static func naming<Contents>(
    _ file: String, _ read: (String) throws -> Contents
  ) throws -> Contents {
    do {
      return try read(file)
    } catch VectorFileError.malformed(let offset, let problem) {
      throw VectorFileError.malformed(offset: offset, problem: "\(problem), in '\(file)'")
    } catch VectorFileError.truncated(let offset, let expected) {
      throw VectorFileError.truncated(offset: offset, expected: "\(expected) in '\(file)'")
    }
  }
}
