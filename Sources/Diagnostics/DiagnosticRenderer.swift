/// Draws diagnostics for a terminal: place, message, the source line, a caret and the next step. What a
/// terminal would obey is shown, see ``Swift/StringProtocol/withVisibleControls``.
///
///     lesson.md:42:9: error: cannot find 'vectoriser' in scope
///     42 | let x = vectoriser.transform(documents)
///        |         ^~~~~~~~~~
///     help: did you mean 'vectorizer'?
public struct DiagnosticRenderer: Sendable {
  private var lines: [String: [Substring]] = [:]
  /// Whether to use terminal colours.
  public var usesColor: Bool

  public init(usesColor: Bool = false) {
    self.usesColor = usesColor
  }

  /// Makes the text of a file available for quoting.
  public mutating func addSource(_ text: String, of file: String) {
    lines[file] = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
  }

  public func render(_ diagnostic: Diagnostic) -> String {
    var parts = [headline(diagnostic)]
    if let place = diagnostic.place { parts += excerpt(place) }
    for note in diagnostic.notes {
      let prefix = note.place.map { "\($0): " } ?? ""
      parts.append(prefix + painted("note:", .note) + " " + note.message.withVisibleControls)
      if let place = note.place { parts += excerpt(place) }
    }
    if let help = diagnostic.help { parts.append(painted("help:", .note) + " " + help.withVisibleControls) }
    return parts.joined(separator: "\n")
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let prefix = diagnostic.place.map { "\($0): " } ?? ""
    let label = painted(diagnostic.severity.rawValue + ":", diagnostic.severity)
    return prefix + label + " " + diagnostic.message.withVisibleControls
  }

  /// The source line and the caret under the range, both cut to the part around it when long.
  private func excerpt(_ place: SourcePlace) -> [String] {
    guard let file = lines[place.file], file.indices.contains(place.range.start.line - 1) else {
      return []
    }
    let line = file[place.range.start.line - 1]
    let start = place.range.start.column - 1
    let sameLine = place.range.end.line == place.range.start.line
    let end = sameLine ? max(place.range.end.column - 1, start + 1) : line.utf8.count
    let number = String(place.range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let window = Window(of: line, start: start, end: end)
    return [
      "\(number) | \(window.text.withVisibleControls)",
      "\(gutter) | \(window.indent)\(painted(window.marks, .error))",
    ]
  }

  private func painted(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard usesColor else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}

/// The part of a line that is shown, with the caret line below it.
private struct Window {
  var text: String
  var indent: String
  var marks: String

  /// Long lines are cut to this many characters around the caret.
  private static let width = 120

  /// Bytes on both sides of the caret that are looked at: a line of a megabyte with a mistake in each of its
  /// words would take their product.
  private static let margin = 2_000

  init(of line: Substring, start: Int, end: Int) {
    let near = Self.bytes(of: line.utf8, around: start)
    let characters = Array(Self.part(of: line, near))
    let first = Self.characterIndex(ofByte: start - near.lowerBound, in: characters)
    let last = max(first + 1, Self.characterIndex(ofByte: end - near.lowerBound, in: characters))
    var from = 0
    var to = characters.count
    if characters.count > Self.width {
      from = max(0, min(first - Self.width / 3, characters.count - Self.width))
      to = min(characters.count, from + Self.width)
    }
    let shown = characters[from..<to]
    let isCut = (from > 0 || near.lowerBound > 0, to < characters.count || near.upperBound < line.utf8.count)
    text = (isCut.0 ? "…" : "") + String(shown) + (isCut.1 ? "…" : "")
    // Tabs stay tabs, so that the caret stands under its place whatever the tab width.
    let before = characters[from..<max(from, min(first, to))]
    indent = (isCut.0 ? " " : "") + String(before.map { $0 == "\t" ? "\t" : " " })
    let length = max(1, min(last, to) - first)
    marks = "^" + String(repeating: "~", count: length - 1)
  }

  /// The part of a line that lies around a byte; all of a short one.
  private static func bytes(of line: Substring.UTF8View, around start: Int) -> Range<Int> {
    guard line.count > 2 * margin else { return 0..<line.count }
    let middle = min(max(start, 0), line.count)
    return max(0, middle - margin)..<min(line.count, middle + margin)
  }

  private static func part(of line: Substring, _ bytes: Range<Int>) -> Substring {
    guard bytes.count < line.utf8.count else { return line }
    let start = line.utf8.index(line.startIndex, offsetBy: bytes.lowerBound)
    let end = line.utf8.index(line.startIndex, offsetBy: bytes.upperBound)
    // What a cut leaves of a character at an end is not shown.
    return Substring(String(decoding: line.utf8[start..<end], as: UTF8.self))
  }

  private static func characterIndex(ofByte byte: Int, in characters: [Character]) -> Int {
    var bytes = 0
    for (index, character) in characters.enumerated() {
      if bytes >= byte { return index }
      bytes += character.utf8.count
    }
    return characters.count + max(0, byte - bytes)
  }
}
