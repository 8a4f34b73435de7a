import Diagnostics

/// Bodies that begin with `:` and end with their indentation; `def` and `elif`.
struct BlockHabits {
  let finder: HabitFinder

  private static let keywords: Set<String> = [
    "for", "while", "if", "elif", "else", "class", "try", "except", "finally", "with",
  ]

  func findings(_ line: Int) -> [HabitFinding] {
    let tokens = finder.lines[line].filter { $0.kind != .hashComment }
    guard let start = tokens.firstIndex(where: { $0.text != "}" }) else { return [] }
    let first = tokens[start]
    if first.text == "def", tokens.count > start + 1, tokens[start + 1].kind == .word {
      return [definition(tokens, start, line)]
    }
    guard Self.keywords.contains(first.text) else { return elseIfs(tokens) }
    guard let colon = colon(tokens, from: start) else { return elseIfs(tokens) }
    return [block(tokens, start, colon, line)]
  }

  /// The `:` outside of brackets that ends the head, where no `{` does.
  private func colon(_ tokens: [HabitToken], from start: Int) -> Int? {
    guard !tokens[start...].contains(where: { $0.text == "{" }) else { return nil }
    var depth = 0
    for index in start..<tokens.count where tokens[index].kind == .symbol {
      switch tokens[index].text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "?": if depth == 0 { return nil }
      case ":" where depth == 0: return index
      default: break
      }
    }
    return nil
  }

  private func block(_ tokens: [HabitToken], _ start: Int, _ colon: Int, _ line: Int) -> HabitFinding {
    let keyword = tokens[start].text
    let head = Array(tokens[start..<colon])
    let swift = SwiftHead(finder: finder, tokens: head).text
    let isInline = colon + 1 < tokens.count
    let last = isInline ? line : finder.endOfBody(after: line)
    let begin = head[0].range.lowerBound
    var edits = [HabitFinding.Edit(range: begin..<tokens[colon].range.upperBound, text: swift + " {")]
    let end = (finder.lines[last].last { $0.kind != .hashComment } ?? tokens[tokens.count - 1]).range.upperBound
    edits.append(.init(range: end..<end, text: " }"))
    for row in line...last { edits += passes(finder.lines[row]) }
    return HabitFinding(
      mistake: keyword == "elif"
        ? .python(.elseIf(swift: swift + " {")) : .python(.colon(keyword: keyword, swift: swift + " {")),
      range: keyword == "elif" ? tokens[start].range : tokens[colon].range, edits: edits,
      lines: line...line)
  }

  /// `pass` is nothing.
  private func passes(_ tokens: [HabitToken]) -> [HabitFinding.Edit] {
    tokens.filter { $0.kind == .word && $0.text == "pass" }.map { .init(range: $0.range, text: "") }
  }

  /// `elif` between braces.
  private func elseIfs(_ tokens: [HabitToken]) -> [HabitFinding] {
    guard let index = tokens.firstIndex(where: { $0.kind == .word && $0.text == "elif" }) else { return [] }
    let token = tokens[index]
    let swift = SwiftHead(finder: finder, tokens: Array(tokens[index...])).text
    return [
      HabitFinding(
        mistake: .python(.elseIf(swift: swift)), range: token.range,
        edits: [.init(range: token.range, text: "else if")], lines: token.line...token.line)
    ]
  }

  // MARK: Functions

  private func definition(_ tokens: [HabitToken], _ start: Int, _ line: Int) -> HabitFinding {
    let name = tokens[start + 1].text
    let last = max(line, finder.endOfBody(after: line))
    let rows = finder.lines[line...last]
    let returns = rows.contains { $0.contains { $0.text == "return" && $0.kind == .word } }
    let begin = tokens[start].range.lowerBound
    let end = rows.compactMap { $0.last?.range.upperBound }.max() ?? begin
    return HabitFinding(
      mistake: .python(
        .definition(
          name, swift: "func \(name)(\(parameters(tokens, start + 2)))\(returns ? " -> Double" : "") { … }")),
      range: begin..<tokens[start + 1].range.upperBound, edits: [.init(range: begin..<end, text: "")],
      lines: line...last, names: [name])
  }

  private func parameters(_ tokens: [HabitToken], _ open: Int) -> String {
    guard tokens.indices.contains(open), tokens[open].text == "(",
      let close = HabitFinder.closing(open, in: tokens)
    else { return "" }
    let parts = tokens[(open + 1)..<close].split { $0.text == "," }
    return parts.compactMap { part -> String? in
      guard let name = part.first, name.kind == .word else { return nil }
      return "_ \(name.text): \(type(of: part))"
    }.joined(separator: ", ")
  }

  /// The type that an annotation names, else the one most calculations have.
  private func type(of parameter: ArraySlice<HabitToken>) -> String {
    let written = parameter.dropFirst().first { $0.kind == .word }?.text
    switch written {
    case "int": return "Int"
    case "str": return "String"
    case "bool": return "Bool"
    case "list": return "[Double]"
    default: return "Double"
    }
  }
}
