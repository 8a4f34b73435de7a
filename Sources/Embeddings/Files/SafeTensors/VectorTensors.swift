extension KeyedVectors {
  // konspekt:hide
  /// The vectors as tensors: `vectors`, shape [words, dimension], and `words`, the UTF-8 of a JSON list.
  ///
  /// In Python, with `f` from `safetensors.safe_open`: `json.loads(bytes(f.get_tensor("words")))`.
  ///
  /// - Parameter element: `float32`, or `float16` and `bfloat16`, which round.
  public func safeTensors(as element: TensorElement = .float32) -> SafeTensors {
    var file = SafeTensors()
    file.metadata = ["format": "konspekt-vectors", "version": "1"]
    file.tensors = [
      .init(name: "vectors", floats: elements, shape: [count, dimension], as: element),
      .init(name: "words", text: JSONText.list(words)),
    ]
    return file
  }

  // konspekt:hide
  /// Vectors from a safetensors file.
  ///
  /// - Parameters:
  ///   - file: With a tensor of two dimensions: the one called `vectors`, or the only one.
  ///   - words: In the order of the rows; those of the tensor `words` where none are given.
  /// - Throws: ``VectorFileError``, ``EmbeddingError``.
  public init(_ file: SafeTensors, words: [String]? = nil) throws {
    let matrices = file.tensors.filter { $0.shape.count == 2 && $0.element != .uint8 }
    guard let matrix = matrices.first(where: { $0.name == "vectors" }) ?? matrices.first,
      matrices.count == 1 || matrix.name == "vectors"
    else {
      throw VectorFileError.malformed(
        offset: 8,
        problem: "the file has \(matrices.count) tensors of two dimensions, expected one, or one called 'vectors'")
    }
    let words = try words ?? Self.words(of: file)
    guard matrix.shape[0] == words.count, matrix.shape[1] > 0 else {
      throw VectorFileError.malformed(
        offset: 8,
        problem: "the tensor '\(matrix.name)' has the shape \(matrix.shape), expected [\(words.count), components]")
    }
    guard !words.isEmpty else { throw VectorFileError.noWords(offset: matrix.offset) }
    let elements = try matrix.floats()
    if let bad = elements.firstIndex(where: { !$0.isFinite }) {
      throw VectorFileError.malformed(
        offset: matrix.offset + bad * matrix.element.size,
        problem: "row \(bad / matrix.shape[1]) of '\(matrix.name)' is not finite in single precision")
    }
    try self.init(words: words, elements: elements, dimension: matrix.shape[1])
  }

  /// The list of the tensor `words`, whose offsets count from the beginning of the file.
  static func words(of file: SafeTensors) throws(VectorFileError) -> [String] {
    let tensor = try file.tensor("words")
    guard tensor.element == .uint8 else {
      throw .malformed(offset: 8, problem: "the tensor 'words' is no text, expected elements of type U8")
    }
    var reader = JSONReader(tensor.bytes[...], base: tensor.offset)
    var words: [String] = []
    var known: Set<WordKey> = []
    try reader.array { reader throws(VectorFileError) in
      let start = reader.index
      let word = try reader.text()
      guard known.insert(WordKey(word)).inserted else {
        throw reader.fault("the word '\(word.prefix(40))' a second time", at: start)
      }
      words.append(word)
    }
    try reader.expectEnd()
    return words
  }
}
