import Diagnostics

/// Collects what is wrong with one file.
struct Problems {
  let file: String
  private(set) var found: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// - Parameter russian: The message and the help for readers of Russian; `nil` keeps the English ones.
  mutating func add(
    _ message: String, russian: Explanation?, at range: SourceRange,
    severity: Diagnostic.Severity = .error,
    help: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    found.append(
      Diagnostic(
        severity, message, at: SourcePlace(file: file, range: range), help: help, notes: notes,
        mistake: russian.map { .author(english: Explanation(message, help), russian: $0) }))
  }

  mutating func add(_ others: [Diagnostic]) { found += others }

  /// In reading order; problems of one place keep the order in which they were found.
  var inReadingOrder: [Diagnostic] {
    found.enumerated().sorted { left, right in
      let first = left.element.place?.range.start ?? SourcePosition(line: 0, column: 0)
      let second = right.element.place?.range.start ?? SourcePosition(line: 0, column: 0)
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
  }

  func place(_ range: SourceRange) -> SourcePlace { SourcePlace(file: file, range: range) }
}

/// How a diagnostic proposes names.
enum Advice {
  /// More names are no help, and longer ones no slip of the hand.
  private static let mostNames = 20
  private static let mostLetters = 60

  /// "did you mean 'hidden'?", or all the names where none is near and they are few.
  static func names(near word: String, among names: [String]) -> String? {
    let nearest = nearest(to: word, among: names)
    if !nearest.isEmpty { return "did you mean \(list(nearest, joining: "or"))?" }
    return isFew(names) ? "known here: \(list(names, joining: "and"))" : nil
  }

  static func russianNames(near word: String, among names: [String]) -> String? {
    let nearest = nearest(to: word, among: names)
    if !nearest.isEmpty { return "возможно, вы имели в виду \(list(nearest, joining: "или"))?" }
    return isFew(names) ? "есть \(list(names, joining: "и"))" : nil
  }

  private static func nearest(to word: String, among names: [String]) -> [String] {
    guard word.utf8.count <= 4 * mostLetters, word.count <= mostLetters else { return [] }
    return SpellingSuggestion.nearest(to: word, among: names)
  }

  private static func isFew(_ names: [String]) -> Bool { !names.isEmpty && names.count <= mostNames }

  /// `'a', 'b' or 'c'`
  static func list(_ names: [String], joining word: String) -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
