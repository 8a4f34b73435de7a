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
    guard let tokens = header.options, isCell(header, tokens, &problems) else { return nil }
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
    cell.isCodeCertain = fence.isClosed && header.language.text == "swift"
    return cell
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
