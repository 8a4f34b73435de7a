internal import Metering

/// A model in fastText's own format: what it was trained with, the dictionary, both matrices.
///
/// Versions 11 and 12 are read, 12 is written. Models with quantized matrices are refused.
///
/// Source: fastText 0.9.2, `FastText::saveModel` and what it calls, byte for byte.
enum FastTextBinary {
  static let magic: Int32 = 793_712_314

  /// Whether these bytes begin as a model of fastText does.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 4 && bytes.starts(with: withUnsafeBytes(of: magic.littleEndian, Array.init))
  }
  static let version: Int32 = 12
  /// A longer word is taken as a damaged file.
  static let longestWord = 1 << 16
  /// Pieces this long are taken as a damaged file.
  static let longestPiece = 1000
}

// MARK: Reading

extension FastTextModel {
  init(from reader: inout ByteReader) throws {
    let version = try Self.readVersion(&reader)
    arguments = try FastTextArguments(from: &reader)
    if version == 11 && arguments.model == .supervised { arguments.maxn = 0 }
    dictionary = try FastTextDictionary(from: &reader)
    let dim = arguments.dim
    let inputRows = dictionary.wordCount + arguments.bucket
    // Without rows the file would not bound how long they are.
    guard inputRows > 0 else {
      throw VectorFileError.malformed(offset: reader.offset, problem: "a model without words and pieces")
    }
    input = try Self.readMatrix(
      &reader, rows: inputRows, columns: dim, "the input matrix")
    let isSupervised = arguments.model == .supervised
    let outputRows = isSupervised ? dictionary.labelCount : dictionary.wordCount
    output = try Self.readMatrix(&reader, rows: outputRows, columns: dim, "the output matrix")
    try reader.expectEnd()
  }

  private static func readVersion(_ reader: inout ByteReader) throws(VectorFileError) -> Int32 {
    guard try reader.number(Int32.self, "fastText's mark") == FastTextBinary.magic else {
      throw .malformed(offset: 0, problem: "not a model of fastText, which begins with its mark")
    }
    let version = try reader.number(Int32.self, "a version")
    guard version == 11 || version == FastTextBinary.version else {
      throw .malformed(offset: 4, problem: "version \(version) of the format, expected 11 or 12")
    }
    return version
  }

  private static func readMatrix(
    _ reader: inout ByteReader, rows: Int, columns: Int, _ name: String
  ) throws -> [Float] {
    let start = reader.offset
    switch try reader.number(UInt8.self, name) {
    case 0: break
    case 1:
      throw VectorFileError.malformed(
        offset: start, problem: "\(name) is quantized, expected a model that was not compressed")
    case let flag:
      throw VectorFileError.malformed(
        offset: start, problem: "\(flag) stands before \(name), expected 0 or 1")
    }
    let shape = (
      try reader.number(Int64.self, "the rows of \(name)"),
      try reader.number(Int64.self, "the columns of \(name)")
    )
    guard shape == (Int64(rows), Int64(columns)) else {
      throw VectorFileError.malformed(
        offset: start + 1,
        problem: "\(name) has \(shape.0) rows and \(shape.1) columns, expected \(rows) and \(columns)")
    }
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    return try reader.floats(overflow ? .max : count, "\(rows) rows of \(name)")
  }
}

extension FastTextArguments {
  fileprivate init(from reader: inout ByteReader) throws(VectorFileError) {
    dim = try Self.count(&reader, 1...Int(Int32.max), "dim")
    ws = try Self.count(&reader, 0...Int(Int32.max), "ws")
    epoch = try Self.count(&reader, 0...Int(Int32.max), "epoch")
    minCount = try Self.count(&reader, Int(Int32.min)...Int(Int32.max), "minCount")
    neg = try Self.count(&reader, 0...Int(Int32.max), "neg")
    wordNgrams = try Self.count(&reader, Int(Int32.min)...Int(Int32.max), "wordNgrams")
    let lossCode = try Self.count(&reader, 1...FastTextLoss.allCases.count, "loss")
    loss = FastTextLoss(code: Int32(lossCode)) ?? .softmax
    let modelCode = try Self.count(&reader, 1...3, "model")
    model = Model(rawValue: Int32(modelCode)) ?? .supervised
    bucket = try Self.count(&reader, 0...Int(Int32.max), "bucket")
    minn = try Self.count(&reader, 0...Int(Int32.max), "minn")
    maxn = try Self.count(&reader, 0...FastTextBinary.longestPiece, "maxn")
    lrUpdateRate = try Self.count(&reader, Int(Int32.min)...Int(Int32.max), "lrUpdateRate")
    let start = reader.offset
    t = try reader.double("t")
    guard t.isFinite else { throw .malformed(offset: start, problem: "t is \(t)") }
    if model != .supervised && ws == 0 {
      throw .malformed(offset: 12, problem: "ws is 0, expected at least 1")
    }
    if bucket == 0 && (maxn > 0 || wordNgrams > 1) {
      throw .malformed(offset: 40, problem: "pieces of words without buckets for them")
    }
  }

  private static func count(
    _ reader: inout ByteReader, _ range: ClosedRange<Int>, _ name: String
  ) throws(VectorFileError) -> Int {
    let start = reader.offset
    let number = Int(try reader.number(Int32.self, name))
    guard range.contains(number) else {
      throw .malformed(
        offset: start,
        problem: "\(name) is \(number), expected \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}

extension FastTextDictionary {
  fileprivate init(from reader: inout ByteReader) throws {
    let start = reader.offset
    let size = Int(try reader.number(Int32.self, "the size of the dictionary"))
    let words = Int(try reader.number(Int32.self, "the number of words"))
    let labels = Int(try reader.number(Int32.self, "the number of labels"))
    guard words >= 0, labels >= 0, size == words + labels, size <= reader.remaining / 10 else {
      throw VectorFileError.malformed(
        offset: start,
        problem: "a dictionary of \(size) entries, \(words) words and \(labels) labels, in a file of \(reader.size) bytes")
    }
    let tokens = Int(try reader.number(Int64.self, "the number of tokens"))
    guard tokens >= 0 else {
      throw VectorFileError.malformed(offset: start + 12, problem: "\(tokens) tokens")
    }
    guard try reader.number(Int64.self, "the size of the pruning table") < 0 else {
      throw VectorFileError.malformed(
        offset: start + 20, problem: "a pruned dictionary, which only quantized models have")
    }
    var names = ByteStrings()
    var counts: [Int] = []
    counts.reserveCapacity(size)
    for index in 0..<size {
      counts.append(try Self.readEntry(&reader, index, isLabel: index >= words, into: &names))
    }
    self.init(names: names, counts: counts, wordCount: words, tokenCount: tokens)
  }

  private static func readEntry(
    _ reader: inout ByteReader, _ index: Int, isLabel: Bool, into names: inout ByteStrings
  ) throws -> Int {
    let start = reader.offset
    let word = try reader.bytesUntilZero(limit: FastTextBinary.longestWord, "word \(index + 1)")
    try Meter.charge(word.count)
    let isNew = word.withUnsafeBufferPointer { names.insert($0, hash: FastTextHash.of($0)).isNew }
    guard isNew else { throw VectorFileError.malformed(offset: start, problem: "a word for the second time") }
    let count = Int(try reader.number(Int64.self, "the count of a word"))
    guard count >= 0 else {
      throw VectorFileError.malformed(offset: reader.offset - 8, problem: "a word with the count \(count)")
    }
    guard try reader.number(UInt8.self, "the kind of a word") == (isLabel ? 1 : 0) else {
      throw VectorFileError.malformed(
        offset: reader.offset - 1, problem: "words and labels are not in their order")
    }
    return count
  }
}

// MARK: Writing

extension FastTextModel {
  func write(to file: inout AtomicFile) throws {
    try file.write(number: FastTextBinary.magic)
    try file.write(number: FastTextBinary.version)
    try arguments.write(to: &file)
    try dictionary.write(to: &file)
    for (matrix, rows) in [
      (input, dictionary.wordCount + arguments.bucket), (output, output.count / arguments.dim),
    ] {
      try file.write(number: UInt8(0))
      try file.write(number: Int64(rows))
      try file.write(number: Int64(arguments.dim))
      try Meter.charge(matrix.count / 4)
      try file.write(floats: matrix)
    }
  }
}

extension FastTextArguments {
  fileprivate func write(to file: inout AtomicFile) throws(VectorFileError) {
    for number in [dim, ws, epoch, minCount, neg, wordNgrams] { try file.write(number: Int32(clamping: number)) }
    try file.write(number: loss.code)
    try file.write(number: model.rawValue)
    for number in [bucket, minn, maxn, lrUpdateRate] { try file.write(number: Int32(clamping: number)) }
    try file.write(number: t.bitPattern)
  }
}

extension FastTextDictionary {
  fileprivate func write(to file: inout AtomicFile) throws {
    for number in [counts.count, wordCount, labelCount] { try file.write(number: Int32(clamping: number)) }
    try file.write(number: Int64(tokenCount))
    // No pruning table.
    try file.write(number: Int64(-1))
    for (index, count) in counts.enumerated() {
      let name = names[index]
      guard !name.contains(0) else { throw VectorFileError.unwritableWord(self.name(index)) }
      try file.write(name)
      try file.write(number: UInt8(0))
      try file.write(number: Int64(count))
      try file.write(number: UInt8(index < wordCount ? 0 : 1))
    }
  }
}
