public import LessonModel

/// Decides whether a stored output still says what a fresh one says.
///
/// Text and whole numbers must be equal. Decimals may differ by 1e-12, or by 1e-9 of their size: what
/// the last bits of another machine's `exp` may change. A line of `...` stands for any lines.
public struct OutputComparison: Sendable {
  private let absolute: Double
  private let relative: Double
  private let isUnchecked: Bool

  public init(_ options: ComparisonOptions = ComparisonOptions()) {
    isUnchecked = options.isUnchecked
    if options.tolerance == nil, options.relativeTolerance == nil, let digits = options.digits {
      // Half a unit of the last decimal that must agree.
      absolute = 0.5 * Self.powerOfTen(-digits)
      relative = 0
    } else {
      absolute = options.tolerance ?? 1e-12
      relative = options.relativeTolerance ?? (options.tolerance == nil ? 1e-9 : 0)
    }
  }

  /// Compares line by line.
  public func agrees(stored: [String], fresh: [String]) -> Bool {
    if isUnchecked { return true }
    // Which fresh positions the stored lines so far can end at; `...` lets several be.
    var ends: Set<Int> = [0]
    for line in stored {
      if Self.isSkip(line) {
        let first = ends.min() ?? 0
        ends = Set(first...fresh.count)
      } else {
        ends = Set(ends.filter { $0 < fresh.count && agrees(line, fresh[$0]) }.map { $0 + 1 })
      }
      if ends.isEmpty { return false }
    }
    return ends.contains(fresh.count)
  }

  /// Compares two lines.
  public func agrees(_ stored: String, _ fresh: String) -> Bool {
    if isUnchecked || stored == fresh { return true }
    let left = LineToken.tokens(of: stored)
    let right = LineToken.tokens(of: fresh)
    return left.count == right.count && zip(left, right).allSatisfy(agrees)
  }

  private func agrees(_ stored: LineToken, _ fresh: LineToken) -> Bool {
    switch (stored, fresh) {
    case (.text(let left), .text(let right)): return left == right
    case (.number(let left, let isLeftDecimal), .number(let right, let isRightDecimal)):
      guard isLeftDecimal || isRightDecimal else { return left == right }
      guard let a = Double(left), let b = Double(right) else { return left == right }
      return abs(a - b) <= max(absolute, relative * max(abs(a), abs(b)))
    default: return false
    }
  }

  private static func isSkip(_ line: String) -> Bool {
    line.drop { $0 == " " || $0 == "\t" || $0 == ">" } == "..."
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? 0
  }
}

/// A line cut into numbers and what stands between them.
private enum LineToken {
  case text(Substring)
  case number(Substring, isDecimal: Bool)

  static func tokens(of line: String) -> [LineToken] {
    var tokens: [LineToken] = []
    var rest = line[...]
    var textStart = rest.startIndex
    func isWord(_ character: Character) -> Bool { character.isLetter || character == "_" }
    while let character = rest.first {
      let start = rest.startIndex
      let isInWord = start > line.startIndex && isWord(line[line.index(before: start)])
      if character.isDigit, !isInWord {
        let from = signStart(before: start, in: line, after: textStart)
        if textStart < from { tokens.append(.text(line[textStart..<from])) }
        let (end, isDecimal) = number(in: rest)
        tokens.append(.number(line[from..<end], isDecimal: isDecimal))
        rest = line[end...]
        textStart = end
      } else {
        rest = rest.dropFirst()
      }
    }
    if textStart < line.endIndex { tokens.append(.text(line[textStart...])) }
    return tokens
  }

  /// A minus belongs to the number unless something stands right before it, as in `3-4`.
  private static func signStart(
    before start: String.Index, in line: String, after first: String.Index
  ) -> String.Index {
    guard start > first else { return start }
    let sign = line.index(before: start)
    guard line[sign] == "-" else { return start }
    guard sign > line.startIndex else { return sign }
    let before = line[line.index(before: sign)]
    return before.isLetter || before.isNumber ? start : sign
  }

  private static func number(in text: Substring) -> (end: Substring.Index, isDecimal: Bool) {
    var rest = text.drop(while: \.isDigit)
    var isDecimal = false
    if rest.first == ".", rest.dropFirst().first?.isDigit == true {
      isDecimal = true
      rest = rest.dropFirst().drop(while: \.isDigit)
    }
    if rest.first == "e" || rest.first == "E" {
      var exponent = rest.dropFirst()
      if exponent.first == "-" || exponent.first == "+" { exponent = exponent.dropFirst() }
      if exponent.first?.isDigit == true {
        isDecimal = true
        rest = exponent.drop(while: \.isDigit)
      }
    }
    return (rest.startIndex, isDecimal)
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
