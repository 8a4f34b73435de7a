import Diagnostics

/// `[w.lower() for w in words if w]`, also in braces and among the arguments of a call.
struct Comprehension {
  let finder: HabitFinder
  let tokens: [HabitToken]

  func finding(at index: Int) -> HabitFinding? {
    guard ["[", "{", "("].contains(tokens[index].text),
      let close = HabitFinder.closing(index, in: tokens),
      let loop = loop(in: (index + 1)..<close), loop > index + 1
    else { return nil }
    let value = Array(tokens[(index + 1)..<loop])
    switch tokens[index].text {
    case "[": return found(value, loop, index, close) { $0 }
    case "{" where index == 0 || !["=", "(", ",", "return"].contains(tokens[index - 1].text): return nil
    case "{": return found(value, loop, index, close) { [self] in collected(value, $0) }
    default:
      guard index > 0, tokens[index - 1].kind == .word else { return nil }
      let name = tokens[index - 1].text
      if let test = ["any": "contains", "all": "allSatisfy"][name] {
        return found(value, loop, index - 1, close, by: test) { $0 }
      }
      return found(value, loop, index - 1, close) {
        PythonNames.call(name, [$0]) ?? "\(name)(\($0))"
      }
    }
  }

  private func found(
    _ value: [HabitToken], _ loop: Int, _ first: Int, _ close: Int, by method: String = "map",
    _ finish: (String) -> String
  ) -> HabitFinding? {
    guard let list = swift(value: value, loop: loop, end: close, by: method) else { return nil }
    let swift = finish(list)
    let range = tokens[first].range.lowerBound..<tokens[close].range.upperBound
    return HabitFinding(
      mistake: .python(.comprehension(swift: swift, brackets: brackets(closedBy: tokens[close].text))), range: range,
      edits: [.init(range: range, text: swift)],
      lines: tokens[first].line...tokens[first].line)
  }

  private func brackets(closedBy sign: String) -> String {
    switch sign {
    case "]": "[ ]"
    case "}": "{ }"
    default: "( )"
    }
  }

  /// `{w for …}` is a set, `{w: 1 for …}` a dictionary, where the last value of a key stays.
  private func collected(_ value: [HabitToken], _ list: String) -> String {
    value.contains { $0.text == ":" } ? "Dictionary(\(list), uniquingKeysWith: { $1 })" : "Set(\(list))"
  }

  /// - Parameter method: What takes the values: `map`, or a test of them.
  private func swift(value: [HabitToken], loop: Int, end: Int, by method: String) -> String? {
    guard let inside = word("in", in: loop..<end) else { return nil }
    let inner = self.loop(in: (inside + 1)..<end)
    let condition = word("if", in: inside..<(inner ?? end))
    let name = finder.code(tokens[(loop + 1)..<inside])
    let isPair = tokens[(loop + 1)..<inside].contains { $0.text == "," }
    let names = isPair && !name.hasPrefix("(") ? "(\(name))" : name
    let sequence = text(tokens[(inside + 1)..<(condition ?? inner ?? end)])
    var swift = sequence.contains("..<") ? "(\(sequence))" : sequence
    if let condition {
      swift += ".filter { \(names) in \(text(tokens[(condition + 1)..<(inner ?? end)])) }"
    }
    if let inner {
      return self.swift(value: value, loop: inner, end: end, by: method).map {
        swift + ".flatMap { \(names) in \($0) }"
      }
    }
    let written = written(value)
    if written != name || method != "map" || (condition == nil && swift.hasPrefix("(")) {
      swift += ".\(method) { \(names) in \(written) }"
    }
    return swift
  }

  /// A key with its value is a pair.
  private func written(_ value: [HabitToken]) -> String {
    guard let colon = value.firstIndex(where: { $0.text == ":" }),
      !value[..<colon].contains(where: { $0.text == "[" || $0.text == "lambda" })
    else { return text(value[...]) }
    return "(\(text(value[..<colon])), \(text(value[(colon + 1)...])))"
  }

  private func text(_ tokens: ArraySlice<HabitToken>) -> String {
    SwiftHead(finder: finder, tokens: Array(tokens)).text
  }

  private func loop(in range: Range<Int>) -> Int? { word("for", in: range) }

  /// The first such word outside of further brackets.
  private func word(_ word: String, in range: Range<Int>) -> Int? {
    var depth = 0
    for index in range {
      switch tokens[index].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case word where depth == 0 && tokens[index].kind == .word: return index
      default: break
      }
    }
    return nil
  }
}
