/// What one line says about a displayed formula that stands in lines of its own.
struct DisplayLine {
  enum Opening {
    /// `$$ … $$`
    case whole
    /// `$$` and nothing else
    case alone
    /// `$$ …`, which needs an end before the next blank line
    case begun
    case none
  }

  private let line: [UInt8]

  /// - Parameter line: A line of a file, its end included or not.
  init(_ line: ArraySlice<UInt8>) {
    var slice = line
    while let last = slice.last, last == 0x0A || last == 0x0D { slice.removeLast() }
    self.line = Array(slice.trimmed)
  }

  var isBlank: Bool { line.isEmpty }

  /// Whether the line ends in `$$` that no backslash takes away.
  var closes: Bool {
    guard line.count >= 2, line.suffix(2).allSatisfy({ $0 == UInt8(ascii: "$") }) else {
      return false
    }
    return line.dropLast(2).reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 0
  }

  var opening: Opening {
    guard line.starts(with: "$$".utf8) else { return .none }
    if line.count == 2 { return .alone }
    let inner = line.dropFirst(2)
    guard let dollars = Self.firstDollars(in: inner) else { return .begun }
    let isAtEnd = dollars + 2 == line.endIndex
    return isAtEnd && !inner[..<dollars].trimmed.isEmpty ? .whole : .none
  }

  /// Where `$$` stands unescaped.
  static func firstDollars(in bytes: ArraySlice<UInt8>) -> Int? {
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      if bytes[i] == UInt8(ascii: "\\") {
        i += 2
      } else if bytes[i] == UInt8(ascii: "$"), bytes[i + 1] == UInt8(ascii: "$") {
        return i
      } else {
        i += 1
      }
    }
    return nil
  }
}

/// Looks ahead in the file for the end of a `$$` that shares its line with TeX.
struct DisplayClosers {
  private let lines: [ArraySlice<UInt8>]
  /// Lines before this one have no end before the next blank line.
  private var failsBefore = 0

  init(_ lines: [ArraySlice<UInt8>]) { self.lines = lines }

  /// Whether a line behind the given one (from 1) ends a formula before a blank line comes.
  mutating func hasCloser(after number: Int) -> Bool {
    guard number >= failsBefore else { return false }
    var index = number  // the line behind `number`, counted from 0
    while index < lines.count {
      let line = DisplayLine(lines[index])
      if line.closes { return true }
      if line.isBlank { break }
      index += 1
    }
    failsBefore = index + 1
    return false
  }
}
