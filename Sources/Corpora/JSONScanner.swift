/// Walks over the bytes of one JSON value, which are UTF-8.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  func fault(_ problem: String) -> JSONField.Fault { JSONField.Fault(problem: problem, byte: index) }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  // MARK: Texts

  /// Reads a text in quotes, escapes resolved.
  mutating func text(into result: inout [UInt8]) throws(JSONField.Fault) {
    result.removeAll(keepingCapacity: true)
    guard take("\"") else { throw fault("expected a text in quotes") }
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "\\"):
        index += 1
        try escape(into: &result)
      case ..<0x20: throw fault("a text has a control character that is not escaped")
      default:
        result.append(byte)
        index += 1
      }
    }
    throw fault("a text does not end")
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONField.Fault) {
    guard let byte = next else { throw fault("a text does not end") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): try scalar(into: &result)
    default:
      index -= 1
      throw fault("'\\' is followed by no escape")
    }
  }

  private mutating func scalar(into result: inout [UInt8]) throws(JSONField.Fault) {
    var code = try fourDigits()
    if (0xD800..<0xDC00).contains(code), take("\\"), take("u") {
      let low = try fourDigits()
      guard (0xDC00..<0xE000).contains(low) else { throw fault("half of a surrogate pair") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault("half of a surrogate pair") }
    result.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }

  private mutating func fourDigits() throws(JSONField.Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("expected four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  // MARK: Values

  /// Goes past any value, inner ones on a stack of their closing brackets.
  mutating func skipValue(deepest: Int) throws(JSONField.Fault) {
    var closing: [Unicode.Scalar] = []
    var ignored: [UInt8] = []
    while true {
      skipSpace()
      if take("{") || take("[") {
        let isObject = bytes[index - 1] == UInt8(ascii: "{")
        closing.append(isObject ? "}" : "]")
        guard closing.count <= deepest else { throw fault("values are nested too deep") }
        skipSpace()
        if !take(isObject ? "}" : "]") {
          if isObject { try key(&ignored) }
          continue
        }
        closing.removeLast()
      } else if next == UInt8(ascii: "\"") {
        try text(into: &ignored)
      } else {
        try skipWord()
      }
      // A value has ended; so may those around it.
      while true {
        guard let bracket = closing.last else { return }
        skipSpace()
        if take(",") {
          if bracket == "}" { try key(&ignored) }
          break
        }
        guard take(bracket) else { throw fault("expected ',' or '\(bracket)'") }
        closing.removeLast()
      }
    }
  }

  private mutating func key(_ ignored: inout [UInt8]) throws(JSONField.Fault) {
    skipSpace()
    try text(into: &ignored)
    skipSpace()
    guard take(":") else { throw fault("expected ':'") }
  }

  /// A number, `true`, `false` or `null`; as in Python also `NaN` and `Infinity`.
  private mutating func skipWord() throws(JSONField.Fault) {
    let start = index
    while let byte = next, Self.isWordByte(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    guard ["true", "false", "null", "NaN", "Infinity", "-Infinity"].contains(word) || Self.isNumber(word) else {
      index = start
      throw fault("expected a value")
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  /// `-12`, `0.5`, `1e-3`; no leading zeros or plus.
  private static func isNumber(_ word: String) -> Bool {
    var rest = Array(word.utf8)[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !startsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
