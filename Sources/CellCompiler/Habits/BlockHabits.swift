import Diagnostics

/// Bodies that begin with `:` and end with their indentation; `elif`; loops over pairs.
struct BlockHabits {
  let finder: HabitFinder

  private static let keywords: Set<String> = [
    "for", "while", "if", "elif", "else", "class", "try", "except", "finally", "with",
  ]

  func findings(_ line: Int) -> [HabitFinding] {
    let tokens = finder.lines[line].filter { $0.kind != .hashComment }
    guard let start = tokens.firstIndex(where: { $0.text != "}" }) else { return [] }
    let first = tokens[start]
    if let found = decorator(tokens, line) { return [found] }
    let define = first.text == "async" ? start + 1 : start
    if tokens.count > define + 1, tokens[define].text == "def", tokens[define + 1].kind == .word {
      let last = max(line, finder.endOfBody(after: line))
      return [PythonDefinition(finder: finder, tokens: tokens, define: define, lines: line...last).finding(from: start)]
    }
    guard Self.keywords.contains(first.text) else { return elseIfs(tokens) }
    if first.text == "else", !SwitchHabits(finder: finder).findings(line).isEmpty { return [] }
    guard let colon = colon(tokens, from: start) else { return elseIfs(tokens) + bareNames(tokens, start) }
    return [block(tokens, start, colon, line)]
  }

  /// `@property` above a `def`, which says what becomes of the two.
  private func decorator(_ tokens: [HabitToken], _ line: Int) -> HabitFinding? {
    guard tokens.count > 1, tokens[0].text == "@", tokens[1].kind == .word, let last = tokens.last,
      let next = finder.lines[(line + 1)...].first(where: { !$0.isEmpty })?.first,
      ["def", "async", "class", "@"].contains(next.text)
    else { return nil }
    let name = tokens[1].text
    let range = tokens[0].range.lowerBound..<last.range.upperBound
    return HabitFinding(
      mistake: PythonDefinition.decorators.contains(name) ? nil : .usage(.decorator(name, swift: "")), range: range,
      edits: [.init(range: range, text: "")], lines: line...line)
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
    let isWith = keyword == "with"
    let swift = isWith ? "do" : SwiftHead(finder: finder, tokens: head).text
    let isInline = colon + 1 < tokens.count
    let last = isInline ? line : finder.endOfBody(after: line)
    let begin = head[0].range.lowerBound
    var edits = [HabitFinding.Edit(range: begin..<tokens[colon].range.upperBound, text: swift + " {")]
    let end = (finder.lines[last].last { $0.kind != .hashComment } ?? tokens[tokens.count - 1]).range.upperBound
    edits.append(.init(range: end..<end, text: " }"))
    for row in line...last { edits += passes(finder.lines[row]) }
    let mistake: PythonHabit =
      switch keyword {
      case "elif": .elseIf(swift: swift + " {")
      case "with": .statement(.with, swift: reading(tokens))
      default: .colon(keyword: keyword, swift: swift + " {")
      }
    return HabitFinding(
      mistake: .python(mistake),
      range: keyword == "elif" || isWith ? tokens[start].range : tokens[colon].range, edits: edits,
      lines: line...line, names: names(of: head, bodyUpTo: last))
  }

  /// The lines of the file that `with open("a.txt") as f:` opens.
  private func reading(_ tokens: [HabitToken]) -> String {
    let file = tokens.first { $0.kind == .text }.map { $0.text.hasPrefix("'") ? SwiftHead.doubleQuoted($0.text) : $0.text }
    let word = tokens.lastIndex { $0.text == "as" }.flatMap { tokens[safe: $0 + 1] }?.text ?? "lines"
    return "let \(word) = try Datasets.lines(\(file ?? "\"…\"")).documents()"
  }

  /// Names that only Python's reading of the head would declare.
  private func names(of head: [HabitToken], bodyUpTo line: Int) -> Set<String> {
    if head[0].text == "class", head.count > 1 {
      let rows = finder.lines[head[0].line...line]
      return rows.contains { $0.contains { $0.text == "def" } } ? [head[1].text] : []
    }
    guard ["with", "except"].contains(head[0].text), let last = head.last, last.kind == .word,
      head.count > 2, head[head.count - 2].text == "as"
    else { return [] }
    // What the body reads from a file is no more there than the file.
    let body = finder.lines[last.line...line].filter { head[0].text == "with" && $0.count > 2 && $0[1].text == "=" }
    return Set([last.text] + body.map { $0[0].text })
  }

  /// `for i, x in words.enumerated() {`
  private func bareNames(_ tokens: [HabitToken], _ start: Int) -> [HabitFinding] {
    guard tokens[start].text == "for", start + 3 < tokens.count, tokens[start + 1].kind == .word,
      tokens[start + 2].text == ",", let brace = tokens.firstIndex(where: { $0.text == "{" }),
      let inside = tokens.firstIndex(where: { $0.text == "in" && $0.kind == .word }), inside > start + 3, brace > inside
    else { return [] }
    let swift = SwiftHead(finder: finder, tokens: Array(tokens[start..<brace])).text + " {"
    let range = tokens[start + 1].range.lowerBound..<tokens[inside - 1].range.upperBound
    return [
      HabitFinding(
        mistake: .python(.pair(swift: swift)), range: range,
        edits: [.init(range: range, text: "(\(finder.code(range)))")], lines: tokens[start].line...tokens[start].line)
    ]
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
}
