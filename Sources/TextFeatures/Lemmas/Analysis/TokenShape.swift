/// What a token is by its characters alone, as Python's conversions and character names have it.
enum TokenShape {
  enum Number { case integer, real }

  // MARK: Numbers

  /// Whether Python's `int` or, with a point for a comma, `float` reads the token.
  static func number(_ token: [Unicode.Scalar]) -> Number? {
    let text = trimmed(token).map(plain)
    var digits = text[...]
    dropSign(&digits)
    // Python refuses whole numbers with more digits, but not decimals.
    if dropDigits(&digits) > 0, digits.isEmpty { return text.count <= 4300 ? .integer : .real }
    return isReal(text.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }) ? .real : nil
  }

  private static func isReal(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    dropSign(&rest)
    let word = String(decoding: rest, as: UTF8.self).lowercased()
    if ["inf", "infinity", "nan"].contains(word) { return true }
    var digits = dropDigits(&rest)
    guard digits >= 0 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = rest.first.map(isDigit) == true ? dropDigits(&rest) : 0
      guard fraction >= 0 else { return false }
      digits += fraction
    }
    guard digits > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      dropSign(&rest)
      guard dropDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Digits of any script become ASCII ones; other characters beyond ASCII a question mark.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
    if scalar.isASCII { return UInt8(scalar.value) }
    guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue,
      (0...9).contains(value)
    else { return UInt8(ascii: "?") }
    return UInt8(ascii: "0") + UInt8(value)
  }

  private static func trimmed(_ token: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var rest = token[...]
    while let first = rest.first, first.isPythonSpace { rest = rest.dropFirst() }
    while let last = rest.last, last.isPythonSpace { rest = rest.dropLast() }
    return rest
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func dropSign(_ text: inout ArraySlice<UInt8>) {
    if text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-") { text = text.dropFirst() }
  }

  /// Drops digits, with single underscores between them; how many there were, or −1 where an underscore
  /// stands elsewhere.
  private static func dropDigits(_ text: inout ArraySlice<UInt8>) -> Int {
    var count = 0
    while let first = text.first {
      if isDigit(first) {
        count += 1
      } else if first == UInt8(ascii: "_") {
        guard count > 0, let next = text.dropFirst().first, isDigit(next) else { return -1 }
      } else {
        break
      }
      text = text.dropFirst()
    }
    return count
  }

  // MARK: Characters

  /// Only punctuation and white space, with at least one mark.
  static func isPunctuation(_ token: [Unicode.Scalar]) -> Bool {
    var hasMark = false
    for scalar in token where !scalar.isPythonSpace {
      guard scalar.isPunctuation else { return false }
      hasMark = true
    }
    return hasMark
  }

  /// All letters are Latin, and there is one.
  static func isLatin(_ token: [Unicode.Scalar]) -> Bool {
    var hasLetter = false
    for scalar in token where scalar.isLetter {
      guard scalar.isLatin else { return false }
      hasLetter = true
    }
    return hasLetter
  }

  // MARK: Roman numbers

  /// Thousands, hundreds, tens and ones in Roman digits, up to 4,999; in either case.
  static func isRomanNumber(_ token: [Unicode.Scalar]) -> Bool {
    guard !token.isEmpty else { return false }
    // The pattern's end matches before a last line end, too.
    var rest = (token.last == "\n" ? token.dropLast() : token[...]).map(romanDigit)[...]
    drop("M", upTo: 4, from: &rest)
    for (one, five, ten) in [("C", "D", "M"), ("X", "L", "C"), ("I", "V", "X")] as [Digits] {
      if rest.starts(with: [one, ten]) || rest.starts(with: [one, five]) {
        rest = rest.dropFirst(2)
      } else {
        drop(five, upTo: 1, from: &rest)
        drop(one, upTo: 3, from: &rest)
      }
    }
    return rest.isEmpty
  }

  private typealias Digits = (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar)

  private static func drop(
    _ digit: Unicode.Scalar, upTo limit: Int, from text: inout ArraySlice<Unicode.Scalar>
  ) {
    var left = limit
    while left > 0, text.first == digit {
      text = text.dropFirst()
      left -= 1
    }
  }

  private static func romanDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // The dotless and the dotted i count as i where case is ignored.
    case 0x130, 0x131: "I"
    case 0x61...0x7A: Unicode.Scalar(UInt8(scalar.value) - 0x20)
    default: scalar
    }
  }
}

extension Unicode.Scalar {
  /// Python's `str.isalpha`.
  fileprivate var isLetter: Bool {
    if isASCII { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  fileprivate var isLatin: Bool { isASCII || properties.name?.contains("LATIN") == true }

  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
