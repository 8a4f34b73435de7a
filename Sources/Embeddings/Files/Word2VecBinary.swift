internal import Metering

/// The binary format of word2vec: a line with the number of words and components, then each word, a
/// space, and its components as single-precision numbers, lowest byte first.
///
/// word2vec.c writes a line break after each word's components, gensim does not. Both are read. Source: word2vec.c and gensim 4's `save_word2vec_format(binary=True)`, byte for byte in writing.
extension KeyedVectors {
  // konspekt:hide
  /// The vectors in word2vec's binary format.
  ///
  /// - Throws: ``VectorFileError/unwritableWord(_:)`` for a word with a space or a line break.
  public func word2VecBinary(lineBreaks: Bool = false) throws -> [UInt8] {
    var bytes = Array("\(count) \(dimension)\n".utf8)
    bytes.reserveCapacity(bytes.count + 4 * elements.count + 16 * count)
    for (i, word) in words.enumerated() {
      try Self.checkWritable(word)
      bytes += word.utf8
      bytes.append(0x20)
      for component in row(i) {
        withUnsafeBytes(of: component.bitPattern.littleEndian) { bytes += $0 }
      }
      if lineBreaks { bytes.append(0x0A) }
    }
    return bytes
  }

  // konspekt:hide
  /// Reads word2vec's binary format.
  ///
  /// - Throws: ``VectorFileError`` with the offset.
  public init(word2VecBinary bytes: [UInt8]) throws {
    var reader = VectorTextReader(bytes: bytes)
    guard let header = try reader.header() else {
      throw VectorFileError.malformed(
        offset: 0, problem: "the first line should be two whole numbers, words and components")
    }
    var offset = reader.offset
    let size = 4 * header.dimension
    guard (bytes.count - offset) / (size + 2) >= header.words else {
      throw VectorFileError.truncated(
        offset: bytes.count, expected: "\(header.words) words of \(header.dimension) components")
    }
    var words: [String] = []
    var starts: [Int] = []
    var elements: [Float] = []
    words.reserveCapacity(header.words)
    elements.reserveCapacity(header.words * header.dimension)
    for number in 1...max(header.words, 1) where header.words > 0 {
      while offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
      let start = offset
      guard let end = bytes[start...].firstIndex(of: 0x20) else {
        throw VectorFileError.truncated(
          offset: bytes.count, expected: "word \(number) of \(header.words)")
      }
      guard end > start, let word = String(validating: bytes[start..<end], as: UTF8.self) else {
        throw VectorFileError.malformed(offset: start, problem: "a word that is empty or not UTF-8")
      }
      offset = end + 1
      guard bytes.count - offset >= size else {
        throw VectorFileError.truncated(
          offset: bytes.count, expected: "the components of '\(word.prefix(40))'")
      }
      try Self.read(header.dimension, from: bytes, at: offset, into: &elements)
      offset += size
      words.append(word)
      starts.append(start)
    }
    guard !words.isEmpty else { throw VectorFileError.noWords(offset: 0) }
    try self.init(
      words: words, startingAt: starts, elements: elements, dimension: header.dimension)
  }

  private static func read(
    _ count: Int, from bytes: [UInt8], at offset: Int, into elements: inout [Float]
  ) throws(VectorFileError) {
    let start = elements.count
    bytes.withUnsafeBytes { bytes in
      for i in 0..<count {
        let bits = bytes.loadUnaligned(fromByteOffset: offset + 4 * i, as: UInt32.self)
        elements.append(Float(bitPattern: UInt32(littleEndian: bits)))
      }
    }
    if let bad = elements[start...].firstIndex(where: { !$0.isFinite }) {
      throw .malformed(
        offset: offset + 4 * (bad - start), problem: "a component that is not a finite number")
    }
  }
}
