import Diagnostics

/// Recognises Python and slips of the keyboard in a cell that Swift's parser refuses.
///
/// What is found is rewritten, line for line, as the Swift it was meant to be: that is the advice, and
/// the rest of the cell is then checked as if it had been taken.
struct HabitFinder {
  let text: String
  let tokens: [HabitToken]
  /// The tokens of each line.
  let lines: [[HabitToken]]
  private let lineTexts: [Substring]

  init(_ text: String) {
    self.text = text
    tokens = HabitLexer.tokens(of: text).map { token in
      var token = token
      if token.kind == .word, let keyword = Lookalikes.keyword(token.text) { token.text = keyword }
      return token
    }
    lineTexts = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var lines = [[HabitToken]](repeating: [], count: lineTexts.count)
    for token in tokens where token.line < lines.count { lines[token.line].append(token) }
    self.lines = lines
  }

  /// - Parameter understood: Where the parser, which understood the text, found quotes and arrows that are
  ///   operators to it; nil where it refused the text. A text that it understood can have no Python of
  ///   the kinds that are looked for.
  func findings(understood: Set<Int>?) -> [HabitFinding] {
    var found = KeyboardHabits(finder: self).findings()
    if let understood {
      found += arrows(understood)
      return found.filter { $0.severity == .warning || understood.contains($0.range.lowerBound) }
    }
    found += RepeatHabit(finder: self).findings()
    for line in lines.indices {
      found += CommentHabits(finder: self).findings(line)
      found += SwitchHabits(finder: self).findings(line)
      found += BlockHabits(finder: self).findings(line)
      found += StatementHabits(finder: self).findings(line)
      found += ExpressionHabits(finder: self).findings(line)
    }
    return withoutOverlaps(found)
  }

  /// Functions written with the arrows at these places.
  private func arrows(_ places: Set<Int>) -> [HabitFinding] {
    lines.flatMap { line in
      line.indices.compactMap { index in
        places.contains(line[index].range.lowerBound)
          ? ArrowFunction(finder: self, tokens: line).finding(at: index) : nil
      }
    }
  }

  /// An outer finding takes those inside it along.
  private func withoutOverlaps(_ found: [HabitFinding]) -> [HabitFinding] {
    var isTaken = [Bool](repeating: false, count: text.utf8.count)
    var kept: Set<Int> = []
    let sizes = found.map { $0.edits.map(\.range.count).max() ?? 0 }
    for index in found.indices.sorted(by: { (sizes[$1], $0) < (sizes[$0], $1) }) {
      let edits = found[index].edits
      if edits.contains(where: { isTaken[$0.range].contains(true) }) { continue }
      for edit in edits {
        for byte in edit.range { isTaken[byte] = true }
      }
      kept.insert(index)
    }
    return found.indices.filter(kept.contains).map { found[$0] }
  }

  /// The text with all edits made.
  func repaired(_ findings: [HabitFinding]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    let edits = findings.flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    for edit in edits where edit.range.lowerBound >= place && edit.range.upperBound <= bytes.count {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.text.utf8
      // Lines stay lines, whatever is written into them.
      let isBreak: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") }
      let lost = bytes[edit.range].count(where: isBreak) - edit.text.utf8.count(where: isBreak)
      result += Array(repeating: UInt8(ascii: "\n"), count: max(0, lost))
      place = edit.range.upperBound
    }
    result += bytes[place...]
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Looking at the text

  func code(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    return String(text[start..<end])
  }

  func code(_ tokens: ArraySlice<HabitToken>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return code(first.range.lowerBound..<last.range.upperBound)
  }

  /// The `// …` that follows the last token of a line, with its place in bytes.
  func comment(behind token: HabitToken) -> (text: Substring, start: Int)? {
    let utf8 = text.utf8
    let end = utf8.index(utf8.startIndex, offsetBy: token.range.upperBound)
    let rest = text[end...].prefix { !$0.isNewline }
    let comment = rest.drop { $0 == " " || $0 == "\t" }
    guard comment.hasPrefix("//") else { return nil }
    return (comment, token.range.upperBound + rest.utf8.count - comment.utf8.count)
  }

  /// How far a line is indented; `nil` where it is blank.
  func indentation(_ line: Int) -> Int? {
    guard let first = lineTexts[line].firstIndex(where: { $0 != " " && $0 != "\t" }) else { return nil }
    return lineTexts[line].distance(from: lineTexts[line].startIndex, to: first)
  }

  /// The line up to which an indented body goes.
  func endOfBody(after line: Int) -> Int {
    guard let own = indentation(line) else { return line }
    var end = line
    for next in (line + 1)..<max(lines.count, line + 1) {
      guard let indent = indentation(next) else { continue }
      if indent <= own { break }
      end = next
    }
    return end
  }

  /// The index of the bracket that closes the one at `open`, in the same list.
  static func closing(_ open: Int, in tokens: [HabitToken]) -> Int? {
    var depth = 0
    for index in open..<tokens.count where tokens[index].kind == .symbol {
      switch tokens[index].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }
}
