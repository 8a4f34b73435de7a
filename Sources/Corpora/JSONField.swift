/// Reads one field of a JSON object, a text, without building the object.
///
/// The whole line must be JSON. Of a field that is there twice the last one counts, as in Python.
struct JSONField {
  /// What is wrong, and at which byte of the line.
  struct Fault: Error {
    let problem: String
    let byte: Int
  }

  private let name: [UInt8]
  private let shownName: String
  private var text: [UInt8] = []
  private var key: [UInt8] = []
  private var isFound = false
  /// Values inside values; a line has no more.
  private static let deepest = 512

  init(_ name: String) {
    self.name = Array(name.utf8)
    shownName = name
  }

  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try text.withUnsafeBufferPointer(body)
  }

  /// - Returns: Whether the line has a text; an empty line has none.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws(Fault) -> Bool {
    var scanner = JSONScanner(line)
    scanner.skipSpace()
    if scanner.isAtEnd { return false }
    isFound = false
    guard scanner.take("{") else { throw Fault(problem: "expected a JSON object", byte: scanner.index) }
    scanner.skipSpace()
    if !scanner.take("}") {
      repeat { try member(&scanner) } while scanner.take(",")
      guard scanner.take("}") else { throw scanner.fault("expected ',' or '}'") }
    }
    scanner.skipSpace()
    guard scanner.isAtEnd else { throw scanner.fault("expected nothing after the object") }
    guard isFound else { throw Fault(problem: "the object has no field '\(shownName)'", byte: 0) }
    return true
  }

  private mutating func member(_ scanner: inout JSONScanner) throws(Fault) {
    scanner.skipSpace()
    try scanner.text(into: &key)
    scanner.skipSpace()
    guard scanner.take(":") else { throw scanner.fault("expected ':'") }
    scanner.skipSpace()
    if key == name {
      guard scanner.next == UInt8(ascii: "\"") else {
        throw scanner.fault("the field '\(shownName)' is no text")
      }
      try scanner.text(into: &text)
      isFound = true
    } else {
      try scanner.skipValue(deepest: Self.deepest)
    }
    scanner.skipSpace()
  }
}
