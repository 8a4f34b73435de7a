/// Finds what would take the parser too long or too deep.
///
/// The parser bounds its own recursion, but looks ahead through nested `[` to tell an array from an
/// array type, and the time that takes doubles with each level (measured with swift-syntax 603.0.1:
/// 0.02 s at 12 levels, 1.4 s at 16, a minute at 22). Where 300 parentheses are not closed, its search for
/// a place to go on takes half a minute; texts inside of texts take it a gigabyte at 300 levels.
struct NestingGuard {
  static let maximalSquareBrackets = 12
  static let maximalParentheses = 100
  /// Of `\(…)` inside of `\(…)`.
  static let maximalInterpolations = 20
  /// Brackets of all kinds in each other. The parser gives up at 256, and then takes seconds to step over
  /// some ten thousand more.
  static let maximalBrackets = 240
  /// The same sign again and again, such as backslashes: the parser reads each row of them many times.
  static let maximalRepetition = 1000

  /// `a ? b : c` nests as well; nobody reads a line with more.
  static let maximalQuestionMarks = 200
  /// The longest text of a cell, in bytes.
  static let maximalLength = 256 << 10

  /// How deep the sign at an offset that ``firstExcess(in:)`` gave may stand.
  static func limit(at offset: Int, in text: String) -> Int {
    let bytes = Array(text.utf8)
    guard bytes.indices.contains(offset) else { return maximalSquareBrackets }
    switch bytes[offset] {
    case UInt8(ascii: "?"): return maximalQuestionMarks
    case UInt8(ascii: "["): return maximalSquareBrackets
    case UInt8(ascii: "{"): return maximalBrackets
    default:
      let isInText = offset > 0 && bytes[offset - 1] == UInt8(ascii: "\\")
      return isInText ? maximalInterpolations : maximalParentheses
    }
  }

  /// What is too much, with the offset in bytes where it begins to be.
  enum Excess {
    case length
    case brackets(Int)
    case repetition(Int, of: Character)
    /// Parts within parts, such as calls of calls of calls.
    case depth(Int)
  }

  static func firstExcess(in text: String) -> Excess? {
    if text.utf8.count > maximalLength { return .length }
    var text = text
    return text.withUTF8 { bytes in
      var scan = NestingGuard()
      for (offset, byte) in bytes.enumerated() {
        if scan.advance(byte) { return .brackets(offset) }
        if scan.repetitions > maximalRepetition {
          return .repetition(offset, of: Character(Unicode.Scalar(byte)))
        }
      }
      return nil
    }
  }

  /// What the bytes belong to, innermost last.
  private enum Region: Equatable {
    case code
    /// Parentheses open since `\(`.
    case interpolation(parentheses: Int)
    case string(isOfLines: Bool)
    case lineComment
  }

  private var regions: [Region] = [.code]
  private var squares = 0
  private var parentheses = 0
  private var interpolations = 0
  private var brackets = 0
  private var last: UInt8 = 0
  /// How often a sign outside of texts stood in front of itself.
  private var repetitions = 0
  /// Those in the element that is being read: elements of one list stand beside each other.
  private var questionMarks = 0
  /// How many there were where each open bracket stands.
  private var questionMarksAround: [Int] = []
  private var previous: UInt8 = 0
  private var isEscaped = false
  /// How many quotation marks stand in front of this byte.
  private var quotes = 0
  /// Whether the text that ended last was empty: a further mark then begins one of several lines.
  private var endedEmpty = false

  /// Takes one more byte; says whether it opens a bracket too many.
  private mutating func advance(_ byte: UInt8) -> Bool {
    if Self.isPlain(byte) {
      (repetitions, quotes, isEscaped) = (0, 0, false)
      (last, previous) = (byte, byte)
      return false
    }
    repetitions = byte == last && Self.repeated.contains(byte) ? repetitions + 1 : 0
    last = byte
    defer {
      previous = isEscaped ? 0 : byte
      quotes = byte == UInt8(ascii: "\"") ? quotes + 1 : 0
    }
    if byte == UInt8(ascii: "\n") { endLine() }
    switch regions.last {
    case .string(let isOfLines)?: return string(byte, isOfLines)
    case .lineComment?: return false
    default: return code(byte)
    }
  }

  /// Most of a text: what opens and closes nothing.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), 128...:
      true
    default: false
    }
  }

  /// A text between single quotation marks, and what stands in it, ends with its line even where the
  /// second mark is missing.
  private mutating func endLine() {
    isEscaped = false
    let inner = regions.lastIndex { $0 == .code || $0 == .string(isOfLines: true) } ?? 0
    regions.removeSubrange((inner + 1)...)
    interpolations = regions.count { if case .interpolation = $0 { true } else { false } }
  }

  private mutating func string(_ byte: UInt8, _ isOfLines: Bool) -> Bool {
    if isEscaped {
      isEscaped = false
      guard byte == UInt8(ascii: "(") else { return false }
      brackets += 1
      questionMarksAround.append(questionMarks)
      regions.append(.interpolation(parentheses: 0))
      interpolations += 1
      return interpolations > Self.maximalInterpolations
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\""), !isOfLines || quotes == 2 {
      regions.removeLast()
      quotes = -1
      endedEmpty = !isOfLines && previous == UInt8(ascii: "\"")
    }
    return false
  }

  private static let repeated = Set("\\`#@\"<>".utf8)

  /// Counts brackets of all kinds; says whether this one is too many.
  private mutating func bracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      brackets += 1
      questionMarksAround.append(questionMarks)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      brackets = max(0, brackets - 1)
      questionMarks = questionMarksAround.popLast() ?? 0
    default: break
    }
    return brackets > Self.maximalBrackets
  }

  private mutating func code(_ byte: UInt8) -> Bool {
    if bracket(byte) { return true }
    switch byte {
    case UInt8(ascii: "\n"): questionMarks = 0
    case UInt8(ascii: ","), UInt8(ascii: ";"): questionMarks = questionMarksAround.last ?? 0
    case UInt8(ascii: "?"):
      questionMarks += 1
      return questionMarks > Self.maximalQuestionMarks
    case UInt8(ascii: "["):
      squares += 1
      return squares > Self.maximalSquareBrackets
    case UInt8(ascii: "]"): squares = max(0, squares - 1)
    case UInt8(ascii: "\""):
      regions.append(.string(isOfLines: endedEmpty && previous == UInt8(ascii: "\"")))
    case UInt8(ascii: "/") where previous == UInt8(ascii: "/"): regions.append(.lineComment)
    case UInt8(ascii: "("):
      changeParentheses(by: 1)
      parentheses += 1
      return parentheses > Self.maximalParentheses
    case UInt8(ascii: ")"):
      changeParentheses(by: -1)
      parentheses = max(0, parentheses - 1)
    default: break
    }
    return false
  }

  private mutating func changeParentheses(by change: Int) {
    guard case .interpolation(let count)? = regions.last else { return }
    regions.removeLast()
    if count + change >= 0 {
      regions.append(.interpolation(parentheses: count + change))
    } else {
      interpolations -= 1
    }
  }
}
