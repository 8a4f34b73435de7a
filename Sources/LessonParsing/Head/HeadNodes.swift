import Diagnostics
import Yams

/// The head as YAML nodes with places in the file.
struct HeadNodes {
  /// One `key: value` of a mapping.
  struct Entry {
    var key: String
    var keyRange: SourceRange
    var value: Node
  }

  private let source: SourceText
  private let lines: HeadLines

  init(source: SourceText, lines: HeadLines) {
    self.source = source
    self.lines = lines
  }

  /// The node of the whole head; `nil` where it is empty or no YAML, with a problem for the latter.
  func root(_ problems: inout Problems) -> Node? {
    do {
      return try compose(yaml: lines.yaml)
    } catch let error as YamlError {
      report(error, &problems)
    } catch {
      problems.add(
        "the head is no YAML", russian: Self.noYAML(nil),
        at: source.range(ofLine: lines.lines.lowerBound))
    }
    return nil
  }

  /// The entries of a mapping; `nil` for any other node.
  func entries(_ node: Node) -> [Entry]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { key, value in
      Entry(key: key.scalar?.string ?? "", keyRange: range(key), value: value)
    }
  }

  /// Where a node stands: the text of a plain scalar, otherwise its first byte.
  struct Place: Hashable {
    var line: Int
    var column: Int
    var bytes = 1

    init?(_ node: Node) {
      guard let mark = node.mark else { return nil }
      (line, column) = (mark.line, mark.column)
      if let scalar = node.scalar, scalar.style == .plain, !scalar.string.contains("\n") {
        bytes = max(scalar.string.utf8.count, 1)
      }
    }
  }

  func range(_ node: Node) -> SourceRange { range(Place(node)) }

  func range(_ place: Place?) -> SourceRange {
    guard let place else { return source.range(ofLine: lines.lines.lowerBound) }
    return SourceRange(
      start: position(line: place.line, column: place.column), bytes: place.bytes)
  }

  /// YAML counts lines of the head and characters (Unicode scalars) of a line.
  private func position(line: Int, column: Int) -> SourcePosition {
    let line = min(lines.lines.lowerBound + max(line, 1), lines.lines.upperBound)
    let scalars = source.text(ofLine: line).unicodeScalars
    let before = scalars.prefix(max(column - 1, 0))
    return SourcePosition(line: line, column: String(before).utf8.count + 1)
  }

  private func position(_ mark: Mark) -> SourcePosition {
    position(line: mark.line, column: mark.column)
  }

  private func report(_ error: YamlError, _ problems: inout Problems) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      problems.add(
        "the head is no YAML: \(problem)", russian: Self.noYAML(problem),
        at: SourceRange(at: position(mark)),
        help: Self.help(for: problem))
    case .duplicatedKeysInMapping(let keys, let context):
      problems.add(
        "the head has \(Advice.list(keys.sorted(), joining: "and")) twice",
        russian: Explanation(
          "в заголовке урока дважды стоит \(Advice.list(keys.sorted(), joining: "и"))", nil),
        at: SourceRange(at: position(context.mark)))
    case .reader(let problem, _, _, _):
      problems.add(
        "the head is no YAML: \(problem)", russian: Self.noYAML(problem),
        at: source.range(ofLine: lines.lines.lowerBound))
    default:
      problems.add(
        "the head is no YAML", russian: Self.noYAML(nil),
        at: source.range(ofLine: lines.lines.lowerBound))
    }
  }

  /// What the reader of YAML found is in English and kept as a term to search for.
  private static func noYAML(_ problem: String?) -> Explanation {
    Explanation(
      "заголовок урока — не YAML" + (problem.map { ": \($0)" } ?? ""),
      "в нём стоят строки 'ключ: значение', отступы — пробелами")
  }

  private static func help(for problem: String) -> String? {
    if problem.contains("mapping values") { return "put quotes around a text that contains ': '" }
    if problem.contains("cannot start any token") {
      return "indent with spaces, and put quotes around a text that starts with a sign"
    }
    return nil
  }
}
