import Diagnostics

/// `"He said "hi" and left"`: quotes that end a text where they should stand in it.
struct InnerQuotes {
  let tokens: [HabitToken]
  let finder: HabitFinder

  /// - Parameter index: Where the text begins.
  func finding(at index: Int) -> HabitFinding? {
    guard isText(index), index + 1 < tokens.count, let second = next(after: index) else { return nil }
    var parts = inside(index)
    var (last, following): (Int, Int?) = (index, second)
    while let end = following {
      let inner = finder.code(tokens[last].range.upperBound..<tokens[end].range.lowerBound)
      parts += "\\\"" + inner + "\\\"" + inside(end)
      last = end
      following = next(after: end)
    }
    let swift = "\"" + parts + "\""
    let range = tokens[index].range.lowerBound..<tokens[last].range.upperBound
    return HabitFinding(
      mistake: .keyboard(.innerQuotes(swift: swift.count <= 60 ? swift : "\\\"…\\\"")),
      range: range, edits: [.init(range: range, text: swift)], lines: tokens[index].line...tokens[index].line)
  }

  /// A text of one line with both of its quotes.
  private func isText(_ index: Int) -> Bool {
    let text = tokens[index].text
    return tokens[index].kind == .text && text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
      && !text.hasPrefix("\"\"\"")
  }

  private func inside(_ index: Int) -> Substring { tokens[index].text.dropFirst().dropLast() }

  /// The text that goes on behind what is quoted in it: a word touches both of them.
  private func next(after index: Int) -> Int? {
    guard let word = tokens[safe: index + 1], word.kind == .word || word.kind == .number,
      word.range.lowerBound == tokens[index].range.upperBound,
      let end = tokens.indices.first(where: { $0 > index && tokens[$0].kind == .text }), isText(end),
      tokens[end - 1].range.upperBound == tokens[end].range.lowerBound
    else { return nil }
    return end
  }
}
