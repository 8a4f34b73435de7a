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
    let bytes = try FileBytes.read(path + "/vocab.json")
    var reader = JSONReader(bytes[...])
    var places: [Int: String] = [:]
    try reader.object { reader, word, offset throws(VectorFileError) in
      let place = try reader.count()
      guard places.updateValue(word, forKey: place) == nil else {
        throw reader.fault("the row \(place) a second time", at: offset)
      }
    }
    try reader.expectEnd()
    let words = try (0..<places.count).map { place in
      guard let word = places[place] else {
        throw VectorFileError.malformed(offset: 0, problem: "no word for row \(place)")
      }
      return word
    }
    try self.init(try SafeTensors(contentsOf: path + "/model.safetensors"), words: words)
  }
}
