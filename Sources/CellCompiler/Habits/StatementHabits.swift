import Diagnostics

/// `print "x"`, `import numpy as np`, `assert`, `raise`, `del` and other words at the start of a line;
/// declarations of other languages.
struct StatementHabits {
  let finder: HabitFinder

  func findings(_ line: Int) -> [HabitFinding] {
    let tokens = finder.lines[line].filter { $0.kind != .hashComment }
    guard let first = tokens.first, first.kind == .word, tokens.count > 1, let last = tokens.last
    else {
      return []
    }
    if let found = foreignDeclaration(tokens) ?? annotated(tokens) ?? severalNames(tokens)
      ?? DeclarationHabits(finder: finder, tokens: tokens).finding() ?? oneSidedSpace(tokens)
    {
      return [found]
    }
    let whole = first.range.lowerBound..<last.range.upperBound
    switch first.text {
    case "print" where tokens[1].kind != .symbol && tokens[1].text != "if":
      let rest = finder.code(tokens[1].range.lowerBound..<whole.upperBound)
      let swift = "print(\(rest))"
      return [
        HabitFinding(
          mistake: .python(.printStatement(swift: swift)), range: whole,
          edits: [.init(range: whole, text: swift)], lines: line...line)
      ]
    case "import" where tokens.contains { $0.text == "as" } || tokens.contains { $0.text == "," }:
      return [module(tokens[1].text, whole, line)]
    case "from" where tokens.contains { $0.text == "import" }:
      return [module(tokens[1].text, whole, line)]
    default:
      guard let statement = PythonStatement(rawValue: first.text) else { return [] }
      return word(statement, tokens, whole).map { [$0] } ?? []
    }
  }

  /// `assert x == 3`, `del d["a"]`
  private func word(_ statement: PythonStatement, _ tokens: [HabitToken], _ whole: Range<Int>)
    -> HabitFinding?
  {
    // `assert(x)` is Swift.
    guard tokens[1].text != "(" || statement == .deletion, tokens[1].text != "=" else { return nil }
    let rest = SwiftHead(finder: finder, tokens: Array(tokens.dropFirst())).text
    var replacement = ""
    let swift: String
    switch statement {
    case .assertion: swift = "precondition(\(rest))"
    case .raising:
      swift =
        "throw " + (tokens[1].text.hasSuffix("Error") ? "\(tokens[1].text)()" : "WrongValue()")
      replacement = "fatalError()"
    case .deletion: swift = removal(Array(tokens.dropFirst()))
    case .yield: swift = "result.append(\(rest))"
    case .global, .nonlocal: swift = ""
    case .with, .walrus, .identity, .asynchrony: return nil
    }
    return HabitFinding(
      mistake: .python(.statement(statement, swift: swift)), range: whole,
      edits: [.init(range: whole, text: replacement)], lines: tokens[0].line...tokens[0].line)
  }

  /// `d["a"]` and `xs[0]` as what takes them out.
  private func removal(_ tokens: [HabitToken]) -> String {
    guard let open = tokens.lastIndex(where: { $0.text == "[" }), open > 0,
      open + 1 < tokens.count - 1
    else {
      return "\(finder.code(tokens[...])).removeAll()"
    }
    let key = SwiftHead(finder: finder, tokens: Array(tokens[(open + 1)..<(tokens.count - 1)])).text
    let base = finder.code(tokens[..<open])
    let isIndex = tokens[open + 1].kind == .number
    return isIndex ? "\(base).remove(at: \(key))" : "\(base)[\(key)] = nil"
  }

  // MARK: Declarations

  private static let words = [
    "const": "let", "final": "let", "val": "let", "auto": "var", "my": "var", "function": "func",
    "fn": "func",
    "fun": "func",
  ]
  private static let types = [
    "int": "Int", "Int": "Int", "float": "Double", "double": "Double", "Double": "Double",
    "string": "String", "String": "String", "bool": "Bool", "boolean": "Bool", "Bool": "Bool",
  ]

  /// `const x = 3`, `int x = 3`, `function f(x: Int) {`
  private func foreignDeclaration(_ tokens: [HabitToken]) -> HabitFinding? {
    guard tokens.count > 2, tokens[1].kind == .word, let sign = tokens[2...].first else {
      return nil
    }
    let (found, name) = (tokens[0].text, tokens[1].text)
    let range: Range<Int>
    let swift: String
    if let word = Self.words[found], sign.text == (word == "func" ? "(" : "=") {
      (range, swift) = (tokens[0].range, word)
    } else if let type = Self.types[found], sign.text == "=" {
      (range, swift) = (
        tokens[0].range.lowerBound..<tokens[1].range.upperBound, "var \(name): \(type)"
      )
    } else {
      return nil
    }
    let shown =
      swift.contains(":") ? swift + " = …" : "\(swift) \(name)" + (swift == "func" ? "(…)" : " = …")
    return HabitFinding(
      mistake: .python(.declaration(found, swift: shown)), range: tokens[0].range,
      edits: [.init(range: range, text: swift)], lines: tokens[0].line...tokens[0].line)
  }

  /// `x: int = 5`
  private func annotated(_ tokens: [HabitToken]) -> HabitFinding? {
    guard tokens.count > 4, tokens[1].text == ":", tokens[2].kind == .word, tokens[3].text == "=",
      !["case", "default", "else", "try"].contains(tokens[0].text)
    else { return nil }
    let type = ["str": "String"][tokens[2].text] ?? Self.types[tokens[2].text] ?? tokens[2].text
    let swift = "var \(tokens[0].text): \(type)"
    let range = tokens[0].range.lowerBound..<tokens[2].range.upperBound
    return HabitFinding(
      mistake: .python(.declaration(finder.code(range), swift: swift + " = …")), range: range,
      edits: [.init(range: range, text: swift)], lines: tokens[0].line...tokens[0].line)
  }

  /// `a, b = 1, 2`, also behind `let`.
  private func severalNames(_ tokens: [HabitToken]) -> HabitFinding? {
    guard let equals = tokens.firstIndex(where: { $0.text == "=" }), let last = tokens.last else {
      return nil
    }
    let word = ["let", "var"].contains(tokens[0].text) ? tokens[0].text : nil
    let left = Array(tokens[(word == nil ? 0 : 1)..<equals])
    if word == nil, let places = severalPlaces(tokens, equals) { return places }
    guard left.count > 2, equals + 1 < tokens.count, isBalanced(tokens[(equals + 1)...]),
      left.enumerated().allSatisfy({
        $0.offset % 2 == 0 ? $0.element.kind == .word : $0.element.text == ","
      })
    else { return nil }
    let names = stride(from: 0, to: left.count, by: 2).map { left[$0].text }
    let right = SwiftHead(finder: finder, tokens: Array(tokens[(equals + 1)...])).text
    let isList = tokens[(equals + 1)...].contains { $0.text == "," }
    // What is exchanged has been declared before.
    let isExchange =
      isList && tokens[(equals + 1)...].allSatisfy { $0.text == "," || names.contains($0.text) }
    let lead = isExchange ? "" : (word ?? "let") + " "
    let swift = "\(lead)(\(names.joined(separator: ", "))) = \(isList ? "(\(right))" : right)"
    let range = tokens[0].range.lowerBound..<last.range.upperBound
    return HabitFinding(
      mistake: .python(.tuple(swift: swift)), range: range,
      edits: [.init(range: range, text: swift)],
      lines: tokens[0].line...tokens[0].line)
  }

  /// `xs[0], xs[1] = xs[1], xs[0]`, with places of a list among the names.
  private func severalPlaces(_ tokens: [HabitToken], _ equals: Int) -> HabitFinding? {
    guard tokens[..<equals].contains(where: { $0.text == "[" || $0.text == "." }), equals + 1 < tokens.count,
      let left = operands(tokens, 0, equals), left.count > 1, let last = tokens.last,
      let right = operands(tokens, equals + 1, tokens.count), right.count == left.count || right.count == 1
    else { return nil }
    let values = right.map { SwiftHead(finder: finder, tokens: Array(tokens[$0])).text }
    let places = left.map { finder.code(tokens[$0]) }
    var swift = "(\(places.joined(separator: ", "))) = " + (values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))")
    let range = tokens[0].range.lowerBound..<last.range.upperBound
    let elements = left.map { element(tokens, $0) }
    if values == places.reversed(), places.count == 2, let (list, i) = elements[0], let (same, j) = elements[1], list == same {
      swift = "\(list).swapAt(\(i), \(j))"
    }
    return HabitFinding(
      mistake: .python(swift.contains(".swapAt(") ? .exchange(swift: swift) : .tuple(swift: swift)), range: range,
      edits: [.init(range: range, text: swift)], lines: tokens[0].line...tokens[0].line)
  }

  /// Values with commas between them, and nothing else.
  private func operands(_ tokens: [HabitToken], _ start: Int, _ end: Int) -> [Range<Int>]? {
    var found: [Range<Int>] = []
    var index = start
    while index < end {
      let last = end == tokens.count ? ExpressionHabits.endOfArgument(tokens, index) : Operands.end(from: index, in: tokens) ?? -1
      guard last >= index, last < end else { return nil }
      found.append(index..<(last + 1))
      index = last + 1
      if index < end, tokens[index].text != "," { return nil }
      index += 1
    }
    return found
  }

  /// `xs` and `i` of `xs[i]`.
  private func element(_ tokens: [HabitToken], _ range: Range<Int>) -> (list: String, index: String)? {
    guard tokens[range.upperBound - 1].text == "]",
      let open = tokens[range].lastIndex(where: { $0.text == "[" }), open > range.lowerBound,
      HabitFinder.closing(open, in: tokens) == range.upperBound - 1
    else { return nil }
    return (finder.code(tokens[range.lowerBound..<open]), finder.code(tokens[(open + 1)..<(range.upperBound - 1)]))
  }

  private func isBalanced(_ tokens: ArraySlice<HabitToken>) -> Bool {
    tokens.count { "([{".contains($0.text) } == tokens.count { ")]}".contains($0.text) }
  }

  /// `x = x +1`
  private func oneSidedSpace(_ tokens: [HabitToken]) -> HabitFinding? {
    for index in tokens.indices.dropFirst().dropLast()
    where ["+", "-", "*", "/"].contains(tokens[index].text) {
      let (before, sign, after) = (tokens[index - 1], tokens[index], tokens[index + 1])
      guard before.endsOperand, before.range.upperBound < sign.range.lowerBound,
        after.beginsOperand,
        sign.range.upperBound == after.range.lowerBound,
        let start = Operands.start(endingAt: index - 1, in: tokens),
        let end = Operands.end(from: index + 1, in: tokens)
      else { continue }
      let swift =
        "\(finder.code(tokens[start..<index])) \(sign.text) \(finder.code(tokens[(index + 1)...end]))"
      return HabitFinding(
        mistake: .flow(.oneSidedSpace(swift: swift)),
        message: "consecutive statements on a line must be separated by ';'",
        range: before.range.upperBound..<(before.range.upperBound + 1),
        edits: [.init(range: sign.range, text: sign.text + " ")], lines: sign.line...sign.line)
    }
    return nil
  }

  private func module(_ name: String, _ range: Range<Int>, _ line: Int) -> HabitFinding {
    HabitFinding(
      mistake: .python(.module(name)), range: range, edits: [.init(range: range, text: "")],
      lines: line...line)
  }
}
