/// Finds where a formula that opens in a block's text closes.
///
/// The rules for `$` are pandoc's, made stricter so that prices stay text: no blank inside the dollars,
/// and no ASCII letter or digit right outside of them. A formula never reaches across a code span or a
/// comment. Every search that fails is remembered, so that a block costs linear time.
struct MathScanner {
  struct Span: Hashable {
    /// Offsets in the block's text, marks included.
    var range: Range<Int>
    var tex: String
    var isDisplayed: Bool
  }

  private let bytes: [UInt8]
  private var lastEnd = -1
  /// A `\(` before this offset finds no end.
  private var parenthesesFailBefore = 0
  private var hasBacktickDollar = true
  /// Lengths of backtick runs that have no later partner.
  private var unpairedRuns: Set<Int> = []

  private enum Byte {
    static let backslash = UInt8(ascii: "\\")
    static let dollar = UInt8(ascii: "$")
    static let backtick = UInt8(ascii: "`")
    static let newline = UInt8(ascii: "\n")
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The formula that opens with the dollar at an offset.
  mutating func formula(atDollar start: Int) -> Span? {
    let before = byte(start - 1)
    if Self.isWordByte(before) || (before == Byte.dollar && lastEnd != start) { return nil }
    let found =
      switch byte(start + 1) {
      case Byte.dollar: displayed(at: start)
      case Byte.backtick: backticked(at: start)
      default: plain(at: start)
      }
    if let found { lastEnd = found.range.upperBound }
    return found
  }

  /// The formula that opens with `\(`, its parenthesis at an offset.
  mutating func formula(atParenthesis start: Int) -> Span? {
    guard start >= parenthesesFailBefore else { return nil }
    var i = start + 1
    while i < bytes.count {
      if bytes[i] == Byte.backslash {
        if byte(i + 1) == UInt8(ascii: ")") {
          return span(start - 1..<i + 2, inner: start + 1..<i, isDisplayed: false)
        }
        i += 2
      } else if blocks(at: &i) {
        break
      }
    }
    parenthesesFailBefore = min(i, bytes.count)
    return nil
  }

  /// Whether an odd number of backslashes stands before an offset.
  func isEscaped(_ offset: Int) -> Bool {
    var i = offset
    while byte(i - 1) == Byte.backslash { i -= 1 }
    return (offset - i) % 2 == 1
  }

  private mutating func plain(at start: Int) -> Span? {
    guard let next = byte(start + 1), !Self.isSpace(next) else { return nil }
    var i = start + 1
    while i < bytes.count {
      switch bytes[i] {
      case Byte.backslash: i += 2
      case Byte.dollar:
        guard !Self.isSpace(bytes[i - 1]), !Self.isWordByte(byte(i + 1)) else { return nil }
        return span(start..<i + 1, inner: start + 1..<i, isDisplayed: false)
      default: if blocks(at: &i) { return nil }
      }
    }
    return nil
  }

  private mutating func displayed(at start: Int) -> Span? {
    var i = start + 2
    while i < bytes.count {
      switch bytes[i] {
      case Byte.backslash: i += 2
      case Byte.dollar where byte(i + 1) == Byte.dollar:
        return span(start..<i + 2, inner: start + 2..<i, isDisplayed: true)
      default: if blocks(at: &i) { return nil }
      }
    }
    return nil
  }

  private mutating func backticked(at start: Int) -> Span? {
    guard hasBacktickDollar else { return nil }
    var i = start + 2
    while i + 1 < bytes.count {
      if bytes[i] == Byte.backtick, bytes[i + 1] == Byte.dollar {
        return span(start..<i + 2, inner: start + 2..<i, isDisplayed: false)
      }
      i += 1
    }
    hasBacktickDollar = false
    return nil
  }

  private func span(_ range: Range<Int>, inner: Range<Int>, isDisplayed: Bool) -> Span? {
    guard !inner.isEmpty, !bytes[inner].allSatisfy(Self.isSpace) else { return nil }
    return Span(
      range: range, tex: String(decoding: bytes[inner], as: UTF8.self), isDisplayed: isDisplayed)
  }

  /// Whether a code span or a comment starts here; moves on where not.
  private mutating func blocks(at i: inout Int) -> Bool {
    switch bytes[i] {
    case Byte.backtick:
      let length = runLength(at: i)
      if hasPartner(length, after: i + length) { return true }
      i += length
    case UInt8(ascii: "<")
    where byte(i + 1) == UInt8(ascii: "!") && byte(i + 2) == UInt8(ascii: "-")
      && byte(i + 3) == UInt8(ascii: "-"):
      return true
    default: i += 1
    }
    return false
  }

  private mutating func hasPartner(_ length: Int, after start: Int) -> Bool {
    guard !unpairedRuns.contains(length) else { return false }
    var i = start
    while i < bytes.count {
      guard bytes[i] == Byte.backtick else {
        i += 1
        continue
      }
      let found = runLength(at: i)
      if found == length { return true }
      i += found
    }
    unpairedRuns.insert(length)
    return false
  }

  private func runLength(at start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] == Byte.backtick { i += 1 }
    return i - start
  }

  private func byte(_ i: Int) -> UInt8? { bytes.indices.contains(i) ? bytes[i] : nil }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == Byte.newline || byte == 0x0D
  }

  private static func isWordByte(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
