import Diagnostics
import Yams

/// The head, or a piece of it, as YAML nodes with places in the file.
struct HeadNodes {
  /// One `key: value` of a mapping.
  struct Entry {
    var key: String
    var keyRange: SourceRange
    var value: Node
  }

  let source: SourceText
  /// The lines that are read.
  let lines: Range<Int>

  init(source: SourceText, lines: Range<Int>) {
    self.source = source
    self.lines = lines
  }

  /// What keeps the lines from being YAML.
  struct Mistake: Error {
    var message: String
    var russian: Explanation
    var range: SourceRange
    var help: String?

    func report(to problems: inout Problems) {
      problems.add(message, russian: russian, at: range, help: help)
    }
  }

  /// The node of all lines; `nil` where they are empty.
  func root() throws(Mistake) -> Node? {
    let yaml = lines.map { source.text(ofLine: $0) + "\n" }.joined()
    do {
      return try compose(yaml: yaml)
    } catch let error as YamlError {
      throw mistake(error)
    } catch {
      throw mistake(nil)
    }
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
    guard let place else { return source.range(ofLine: max(lines.lowerBound - 1, 1)) }
    return SourceRange(
      start: position(line: place.line, column: place.column), bytes: place.bytes)
  }

  /// YAML counts lines of what it was given and characters (Unicode scalars) of a line.
  private func position(line: Int, column: Int) -> SourcePosition {
    let line = min(lines.lowerBound + max(line, 1) - 1, lines.upperBound)
    var left = max(column - 1, 0)
    var bytes = 0
    for byte in source.line(line) {
      if byte & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      bytes += 1
    }
    return SourcePosition(line: line, column: bytes + 1)
  }

  private func position(_ mark: Mark) -> SourcePosition {
    position(line: mark.line, column: mark.column)
  }

  private func mistake(_ found: YAMLMistake) -> Mistake {
    if let indented = tooFarIndented(found) { return indented }
    return Mistake(
      message: found.english.headline ?? "the head is no YAML", russian: found.russian,
      range: SourceRange(at: position(found.place)), help: found.english.advice)
  }

  /// A line that is indented more than the one above it, whose key has its value already.
  private func tooFarIndented(_ found: YAMLMistake) -> Mistake? {
    guard found.problem.contains("mapping values") else { return nil }
    let number = min(lines.lowerBound + max(found.mark.line, 1) - 1, lines.upperBound - 1)
    let line = source.text(ofLine: number)
    let indent = line.prefix { $0 == " " }.count
    guard indent > 0, let colon = line.firstIndex(of: ":"),
      line.distance(from: line.startIndex, to: colon) + 1 == found.mark.column,
      let above = (lines.lowerBound..<number).last(where: { !source.isBlank($0) }), case let text = source.text(ofLine: above),
      case let own = text.prefix(while: { $0 == " " }).count, own < indent, let end = text.firstIndex(of: ":")
    else { return nil }
    let key = line[..<colon].drop { $0 == " " }
    let other = text[..<end].drop { $0 == " " }
    let start = SourcePosition(line: number, column: 1)
    return Mistake(
      message: "'\(key)' is indented more than '\(other)' above it",
      russian: Explanation(
        "отступ у '\(key)' больше, чем у '\(other)' над ним",
        own == 0 ? "начните строку с самого края" : "начните строку под '\(other)', с \(own) \(RussianPlural.of(own, "пробела", "пробелов", "пробелов"))"),
      range: SourceRange(start: start, bytes: indent),
      help: own == 0
        ? "begin the line at the left margin" : "begin the line under '\(other)', with \(own == 1 ? "1 space" : "\(own) spaces")")
  }

  private func mistake(_ error: YamlError?) -> Mistake {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      mistake(YAMLMistake(problem: problem, context: context, mark: mark))
    case .duplicatedKeysInMapping(let keys, let context):
      Mistake(
        message: "the head has \(Advice.list(keys.sorted(), joining: "and")) twice",
        russian: Explanation(
          "в заголовке урока дважды стоит \(Advice.list(keys.sorted(), joining: "и"))", nil),
        range: SourceRange(at: position(context.mark)))
    case .reader(let problem, _, _, _):
      Mistake(
        message: "the head is no YAML: \(problem)", russian: Self.noYAML(problem), range: range(nil))
    default:
      Mistake(message: "the head is no YAML", russian: Self.noYAML(nil), range: range(nil))
    }
  }

  /// What the reader of YAML found is in English and kept as a term to search for.
  private static func noYAML(_ problem: String?) -> Explanation {
    Explanation(
      "заголовок урока — не YAML" + (problem.map { ": \($0)" } ?? ""),
      "в нём стоят строки 'ключ: значение', отступы — пробелами")
  }
}
