/// Reads the JSON of a file's head, saying at which byte of the file something is wrong.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var index: Int
  /// What the file has before its part that is indexed from 0.
  private let base: Int

  /// - Parameters:
  ///   - bytes: A part of the file, indexed as the file is.
  ///   - base: Where index 0 is in the file, should it not be its beginning.
  init(_ bytes: ArraySlice<UInt8>, base: Int = 0) {
    self.bytes = bytes
    self.base = base
    index = bytes.startIndex
  }

  func fault(_ problem: String, at offset: Int? = nil) -> VectorFileError {
    .malformed(offset: base + (offset ?? index), problem: problem)
  }

  private mutating func skipSpace() {
    while index < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(VectorFileError) {
    guard take(character) else { throw fault("expected '\(character)' in the head's JSON") }
  }

  mutating func expectEnd() throws(VectorFileError) {
    skipSpace()
    if index < bytes.endIndex { throw fault("expected nothing behind the head's JSON") }
  }

  /// Calls a function for each member, with its name read and its value to be read.
  mutating func object(
    _ member: (inout JSONReader, String, Int) throws(VectorFileError) -> Void
  ) throws(VectorFileError) {
    try expect("{")
    if take("}") { return }
    repeat {
      skipSpace()
      let start = index
      let name = try text()
      try expect(":")
      try member(&self, name, start)
    } while take(",")
    try expect("}")
  }

  mutating func array(
    _ element: (inout JSONReader) throws(VectorFileError) -> Void
  ) throws(VectorFileError) {
    try expect("[")
    if take("]") { return }
    repeat { try element(&self) } while take(",")
    try expect("]")
  }

  /// A whole number from 0 to 2⁶³ − 1.
  mutating func count() throws(VectorFileError) -> Int {
    skipSpace()
    let start = index
    var value = 0
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]) {
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = product.addingReportingOverflow(Int(bytes[index] - 0x30))
      if tooLarge || overflow {
        throw fault("a number that no file can hold", at: start)
      }
      value = sum
      index += 1
    }
    let isFraction = index < bytes.endIndex && [0x2E, 0x45, 0x65].contains(bytes[index])
    guard index > start, !isFraction else {
      throw fault("expected a whole number of at least 0", at: start)
    }
    return value
  }

  mutating func text() throws(VectorFileError) -> String {
    try expect("\"")
    let start = index
    var found: [UInt8] = []
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: found, as: UTF8.self) else {
          throw fault("a text that is not UTF-8", at: start)
        }
        return text
      case UInt8(ascii: "\\"): try escape(into: &found)
      case ..<0x20: throw fault("a control character in a text", at: index - 1)
      default: found.append(byte)
      }
    }
    throw fault("a text that does not end", at: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(VectorFileError) {
    guard index < bytes.endIndex else { throw fault("a text that does not end") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = try fourDigits()
      if (0xD800..<0xDC00).contains(code), bytes[index...].starts(with: [0x5C, 0x75]) {
        index += 2
        let low = try fourDigits()
        guard (0xDC00..<0xE000).contains(low) else { throw fault("half of a surrogate pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("half of a surrogate pair") }
      text.append(contentsOf: Array(String(scalar).utf8))
    default: throw fault("'\\' is followed by no escape", at: index - 1)
    }
  }

  private mutating func fourDigits() throws(VectorFileError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.endIndex,
        let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue
      else { throw fault("expected four hexadecimal digits") }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }
}
