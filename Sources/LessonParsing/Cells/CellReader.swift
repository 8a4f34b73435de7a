import Diagnostics
import LessonModel

/// Makes a cell of a fence, or says that the fence is none.
struct CellReader {
  let file: String
  let source: SourceText
  /// What the head says for every cell.
  let defaults: CellDefaults

  /// - Returns: A cell with index 0, or `nil` where the fence is shown and never run.
  func cell(
    _ block: Block, info: String, text: String, problems: inout Problems
  ) -> Cell? {
    guard Fence.opens(at: block.range.start, in: source) else { return nil }
    let fence = Fence(block: block.range, text: text, in: source)
    let header = FenceHeader(
      fence.info.text, at: SourcePosition(line: fence.firstLine, column: fence.info.column))
    let headerRange = SourceRange(
      start: block.range.start, end: source.end(ofLine: fence.firstLine))
    guard let tokens = header.options else {
      reportBareOptions(fence, header, &problems)
      return nil
    }
    guard isCell(header, tokens, &problems) else { return nil }
    if let mistake = header.mistake {
      problems.add(
        mistake.message, russian: Explanation(mistake.russian, nil), at: mistake.range)
    }

    let code = CellSourceMap.source(text, file: file, fenceLine: fence.firstLine, in: source)
    var options = CellOptions()
    options.read(tokens, into: &problems)
    LineOptions.read(code, into: &options, problems: &problems)
    options.checkFit(headerRange, into: &problems)
    ExerciseRegions.check(code, role: options.role ?? .cell, into: &problems)
    var cell = cell(options, code, fence.firstLine...fence.lastLine)
    let isWhole = !reportOpen(fence, text, headerRange, &problems)
    cell.isCodeCertain = isWhole && fence.isClosed && header.language.text == "swift"
    return cell
  }

  /// A cell that the end of a later one closes.
  private func reportOpen(
    _ fence: Fence, _ text: String, _ range: SourceRange, _ problems: inout Problems
  ) -> Bool {
    let open = OpenFence(text, firstLine: fence.firstLine)
    guard fence.isClosed, let inner = open.innerFence else { return false }
    problems.add(
      "the fence is not closed before line \(inner), which opens another one",
      russian: Explanation(
        "блок кода не закрыт до строки \(inner), которая открывает другой", open.advice.russian), at: range,
      help: open.advice.english)
    return true
  }

  /// ` ```swift .cell ` and ` ```swift (.cell) `, which run nothing.
  private func reportBareOptions(_ fence: Fence, _ header: FenceHeader, _ problems: inout Problems) {
    let names = Set(CellRole.allCases.map(\.rawValue) + CellFlag.allCases.map(\.rawValue))
    let rest = fence.info.text.dropFirst(header.language.text.count).drop { $0 == " " || $0 == "\t" }
    let words = rest.split { "()[]<>., ".contains($0) }
    guard header.language.text == "swift", words.contains(where: { names.contains(String($0)) }) else { return }
    let options = rest.filter { !"()[]<>,".contains($0) }.split(separator: " ")
      .map { names.contains(String($0)) ? "." + $0 : String($0) }.joined(separator: " ")
    problems.add(
      "found '\(rest)' without braces, so that this is no cell",
      russian: Explanation(
        "'\(rest)' стоит без фигурных скобок, и это не ячейка", "напишите '```swift {\(options)}'"),
      at: SourceRange(
        start: SourcePosition(
          line: fence.firstLine, column: fence.info.column + fence.info.text.utf8.count - rest.utf8.count),
        end: source.end(ofLine: fence.firstLine)),
      help: "write '```swift {\(options)}'")
  }

  private func isCell(
    _ header: FenceHeader, _ tokens: [FenceHeader.Token], _ problems: inout Problems
  ) -> Bool {
    let language = header.language.text
    let roles = CellRole.allCases.map { ".\($0.rawValue)" }
    switch language {
    case "swift": return true
    case "output": return false
    case "answer":
      problems.add(
        "'answer' exercises are not supported yet",
        russian: Explanation(
          "упражнения 'answer' пока не поддерживаются", "спросите значение в ячейке '.exercise'"),
        at: header.language.range,
        help: "ask for the value in a '.exercise' cell")
    case _ where tokens.contains { roles.contains($0.text) }:
      problems.add(
        "found a cell in '\(language)', expected 'swift'",
        russian: Explanation(
          "ячейка на языке '\(language)', а ожидается 'swift'", "напишите 'swift' перед скобками"),
        at: header.language.range,
        help: "write 'swift' before the braces")
      return true
    default: break
    }
    return false
  }

  private func cell(
    _ options: CellOptions, _ code: CellSource, _ lines: ClosedRange<Int>
  ) -> Cell {
    var values = options.values.mapValues { $0.map(\.text) }
    for (key, value) in defaults.values where values[key] == nil { values[key] = [value] }
    var comparison = ComparisonOptions()
    func take(_ key: String) -> String? { values.removeValue(forKey: key)?.first }
    comparison.tolerance = take("tol").flatMap(Double.init)
    comparison.relativeTolerance = take("rtol").flatMap(Double.init)
    comparison.digits = take("digits").flatMap { Int($0) }
    comparison.isUnchecked = take("check") == "none"
    return Cell(
      index: 0, id: options.id.map { String($0.text.dropFirst()) }, role: options.role ?? .cell,
      flags: Set(options.flags.keys).union(defaults.flags), comparison: comparison,
      options: values, source: code, lines: lines)
  }
}

/// The head's `cells:`, which every cell starts from.
struct CellDefaults: Hashable {
  var values: [String: String] = [:]
  var flags: Set<CellFlag> = []
}
