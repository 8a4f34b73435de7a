import Diagnostics
import LessonModel

/// The student's part of an exercise: `// solution`, its `// stub:` lines, the answer, `// end`.
enum ExerciseRegions {
  private enum Mark: Equatable {
    case solution, stub, end
    /// A comment that is nearly one of them.
    case misspelt(wanted: String)
    case none
  }

  /// Reports regions that are unclosed, nested, misspelt or empty, and regions outside of exercises.
  static func check(_ source: CellSource, role: CellRole, into problems: inout Problems) {
    var opened: SourceRange?
    var takesStubs = false
    var hasAnswer = false
    for (index, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let mark = mark(of: line)
      let range = place(of: line, index, in: source)
      switch mark {
      case .solution where role != .exercise:
        problems.add(
          "found '// solution' in a '.\(role.rawValue)' cell",
          russian: Explanation(
            "'// solution' стоит в ячейке '.\(role.rawValue)'",
            "дайте ячейке роль '.exercise', иначе в файле студента будет виден ответ"), at: range,
          help: "give the cell the role '.exercise', or the student's file will show the answer")
      case _ where role != .exercise: break
      case .solution:
        if let opened {
          problems.add(
            "found '// solution' inside a solution",
            russian: Explanation(
              "'// solution' стоит внутри решения", "закройте первое строкой '// end'"), at: range,
            help: "close the first with '// end'",
            notes: [Diagnostic.Note(.opened, at: problems.place(opened))])
        }
        (opened, takesStubs, hasAnswer) = (range, true, false)
      case .stub:
        if !takesStubs {
          problems.add(
            "found '// stub:' that is not directly below '// solution'",
            russian: Explanation(
              "'// stub:' стоит не сразу под '// solution'",
              "поставьте строки 'stub' сразу под '// solution'"), at: range,
            help: "put the stub lines right below '// solution'")
        }
      case .end:
        if let opened, !hasAnswer {
          problems.add(
            "the solution is empty",
            russian: Explanation("решение пустое", "напишите ответ перед '// end'"), at: opened,
            help: "write the answer before '// end'")
        } else if opened == nil {
          problems.add(
            "found '// end' without '// solution'",
            russian: Explanation("'// end' стоит без '// solution'", nil), at: range)
        }
        (opened, takesStubs) = (nil, false)
      case .misspelt(let wanted):
        problems.add(
          "found '\(trimmed(line))', expected '\(wanted)'",
          russian: Explanation(
            "здесь '\(trimmed(line))', а ожидается '\(wanted)'",
            "возможно, вы имели в виду '\(wanted)'?"), at: range,
          help: "did you mean '\(wanted)'?")
      case .none:
        takesStubs = false
        hasAnswer = hasAnswer || !trimmed(line).isEmpty
      }
    }
    if let opened {
      problems.add(
        "'// solution' is not closed",
        russian: Explanation(
          "'// solution' не закрыто", "закончите часть студента строкой '// end'"), at: opened,
        help: "end the student's part with '// end'")
    }
  }

  private static func mark(of line: Substring) -> Mark {
    let text = trimmed(line)
    if text == "// solution" { return .solution }
    if text == "// end" { return .end }
    if text == "// stub:" || text.hasPrefix("// stub: ") { return .stub }
    guard text.hasPrefix("//"), !text.hasPrefix("//|") else { return .none }
    let comment = trimmed(text.dropFirst(2)).lowercased()
    let words = comment.split { !$0.isLetter }.map(String.init)
    if words == ["end"] || words == ["end", "solution"] { return .misspelt(wanted: "// end") }
    if words.first == "stub" { return .misspelt(wanted: "// stub: …") }
    if words.count == 1, comment == words[0],
      !SpellingSuggestion.nearest(to: words[0], among: ["solution"]).isEmpty
    {
      return .misspelt(wanted: "// solution")
    }
    return .none
  }

  private static func place(_ line: Substring, _ index: Int) -> SourceRange {
    let code = line.drop { $0 == " " || $0 == "\t" }
    let start = SourcePosition(line: index + 1, column: line.utf8.count - code.utf8.count + 1)
    return SourceRange(start: start, bytes: max(code.utf8.count, 1))
  }

  private static func place(
    of line: Substring, _ index: Int, in source: CellSource
  ) -> SourceRange {
    source.place(of: place(line, index)).range
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text).drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
