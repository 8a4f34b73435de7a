// konspekt:hide
/// How files hold word vectors.
public enum VectorFileFormat: String, Hashable, Sendable, CaseIterable {
  /// word2vec's text: the number of words and components, then a line for each word.
  case word2vec
  /// word2vec's binary format.
  case binary
  /// GloVe's text, which is word2vec's without the first line.
  case glove
  /// Hugging Face's format for tensors.
  case safetensors

  /// The format that the beginning of a file speaks for.
  static func guess(_ bytes: [UInt8]) -> VectorFileFormat {
    if bytes.count > 8, bytes[8] == UInt8(ascii: "{"), bytes[4..<8].allSatisfy({ $0 == 0 }) {
      return .safetensors
    }
    var reader = VectorTextReader(bytes: bytes)
    // A first line that is wrong is reported by the reader of text.
    guard let header = try? reader.header() else { return .glove }
    do {
      _ = try reader.row(dimension: header.dimension)
      return .word2vec
    } catch {
      // Text that is damaged in its first line has no byte that only numbers have.
      let row = bytes[reader.start..<min(bytes.count, reader.start + 4 * header.dimension + 256)]
      return row.contains { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20) || $0 >= 0xF8 } ? .binary : .word2vec
    }
  }
}

extension KeyedVectors {
  // konspekt:hide
  /// Reads a file of vectors.
  ///
  /// A model of fastText (`.bin`) has the vectors of its known words.
  ///
  /// - Parameter format: Found out from the file where none is given.
  /// - Throws: ``VectorFileError`` with the offset, ``EmbeddingError``.
  public init(contentsOf path: String, format: VectorFileFormat? = nil) throws {
    let bytes = try FileBytes.read(path)
    if format == nil, FastTextBinary.begins(bytes) {
      var reader = ByteReader(bytes)
      self = try FastTextModel(from: &reader).keyedVectors()
      return
    }
    switch format ?? VectorFileFormat.guess(bytes) {
    case .word2vec, .glove: try self.init(word2VecTextBytes: bytes)
    case .binary: try self.init(word2VecBinary: bytes)
    case .safetensors: try self.init(try SafeTensors(bytes: bytes))
    }
  }

  // konspekt:hide
  /// Writes a file of vectors; one of that name is replaced when all is written.
  ///
  /// - Throws: ``VectorFileError``
  public func write(to path: String, format: VectorFileFormat = .word2vec) throws {
    switch format {
    case .word2vec: try AtomicFile.write(to: path) { try $0.write(word2VecText().utf8) }
    case .glove: try AtomicFile.write(to: path) { try $0.write(word2VecText(header: false).utf8) }
    case .binary: try AtomicFile.write(to: path) { try $0.write(word2VecBinary()) }
    case .safetensors: try safeTensors().write(to: path)
    }
  }
}
