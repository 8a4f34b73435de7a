/// What tokenizing asks of a scalar, read from a table for the alphabets below U+0600 and from the
/// Unicode database above.
struct ScalarTable: Sendable {
  static let shared = ScalarTable()
  static let size = 0x600

  /// One entry: the lower-cased scalar in the low bits, whether that is a word character above, and
  /// whether lower-casing gives several scalars or depends on the neighbours.
  private let entries: [UInt32]

  private static let wordBit: UInt32 = 1 << 30
  private static let specialBit: UInt32 = 1 << 31

  private init() {
    entries = (0..<UInt32(Self.size)).map { code in
      guard let scalar = Unicode.Scalar(code) else { return code }
      let lowered = scalar.properties.lowercaseMapping.unicodeScalars
      // Σ becomes σ or ς, as its neighbours say.
      guard lowered.count == 1, let single = lowered.first, code != 0x3A3 else {
        return code | Self.specialBit
      }
      return single.value | (single.isPythonWord ? Self.wordBit : 0)
    }
  }

  struct Entry {
    let bits: UInt32

    var lowered: UInt32 { bits & 0x3FFF_FFFF }
    var isWord: Bool { bits & ScalarTable.wordBit != 0 }
    var isSpecial: Bool { bits & ScalarTable.specialBit != 0 }
  }

  func withEntries<Result>(_ body: (UnsafeBufferPointer<UInt32>) throws -> Result) rethrows -> Result {
    try entries.withUnsafeBufferPointer(body)
  }
}

extension Unicode.Scalar {
  /// Whether Python's `\w` holds: letters, numbers of any kind, and the underscore; no combining marks.
  var isPythonWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: value == 0x5F || properties.numericType != nil
    }
  }

  /// Whether the scalar was there in 2021.
  var isOfUnicode14: Bool { value < 0x80 || (properties.age?.major ?? .max) <= 14 }

  /// Whether Python's `str.isspace` and `\s` hold.
  var isPythonSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
