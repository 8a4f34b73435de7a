import Diagnostics
import LessonModel

/// Puts what a run found into the words of the lesson's language.
struct LearnerWords {
  let lesson: Lesson
  private let language: TeachingLanguage

  init(lesson: Lesson) {
    self.lesson = lesson
    language = TeachingLanguage(tag: lesson.head.language)
  }

  func told(_ results: LessonResults) -> LessonResults {
    var told = results
    told.diagnostics = results.diagnostics.map(self.told)
    for index in told.cells.indices {
      told.cells[index].diagnostics = results.cells[index].diagnostics.map(self.told)
    }
    return told
  }

  func told(_ diagnostic: Diagnostic) -> Diagnostic { quoting(diagnostic).told(in: language) }

  /// A stop at a missing value names the expression that had none, one at an index the array.
  private func quoting(_ diagnostic: Diagnostic) -> Diagnostic {
    if case .stop(.index(let index, let count, let start, nil))? = diagnostic.mistake, let place = diagnostic.place,
      let code = array(before: place)
    {
      return diagnostic.saying(.stop(.index(index, count: count, start: start, code: code)))
    }
    guard case .stop(.missingValue(code: nil, let reason))? = diagnostic.mistake, let place = diagnostic.place,
      let code = code(at: place)
    else { return diagnostic }
    return diagnostic.saying(.stop(.missingValue(code: code, reason: reason ?? MissingReason(code: code))))
  }

  /// What stands before an index or before a method that takes one.
  private func array(before place: SourcePlace) -> String? {
    guard let line = line(of: place), place.range.start.column > 1, place.range.start.column <= line.count + 1 else {
      return nil
    }
    let code = Self.lastValue(of: String(decoding: line[..<(place.range.start.column - 1)], as: UTF8.self))
    let name = code.hasSuffix(".") ? String(code.dropLast()) : code
    return name.isEmpty || name.count > 30 ? nil : name
  }

  /// The bytes of the line at which a place of one line stands.
  private func line(of place: SourcePlace) -> [UInt8]? {
    let lines = lesson.text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard place.file == lesson.file, place.range.start.line == place.range.end.line,
      lines.indices.contains(place.range.start.line - 1)
    else { return nil }
    return Array(lines[place.range.start.line - 1].utf8)
  }

  /// The code at a place, without the `!` that asked for its value.
  private func code(at place: SourcePlace) -> String? {
    let range = place.range
    guard let bytes = line(of: place), range.start.column >= 1, range.start.column < range.end.column, range.end.column - 1 <= bytes.count
    else { return nil }
    let written = String(decoding: bytes[(range.start.column - 1)..<(range.end.column - 1)], as: UTF8.self)
    // A stop at `!` is at the mark, what it unwraps stands before.
    let before = String(decoding: bytes[..<(range.start.column - 1)], as: UTF8.self)
    let isOperator = written.first.map { "=+-*/%&".contains($0) } ?? false
    if isOperator { return Self.lastValue(of: String(before.reversed().drop { " !".contains($0) }.reversed())) }
    let code = written == "!" ? Self.lastValue(of: before) : written.hasSuffix("!") ? String(written.dropLast()) : written
    return code.isEmpty || code.count > 40 ? nil : code
  }

  /// The name, call or element at the end of a line's beginning: `losses.max()` of `print(losses.max()`.
  private static func lastValue(of line: String) -> String {
    var value: [Character] = []
    var depth = 0
    for character in line.reversed() {
      if ")]".contains(character) { depth += 1 }
      if "([".contains(character) { depth -= 1 }
      let isPart = character.isLetter || character.isNumber || "_.?!".contains(character)
      guard depth > 0 || (depth == 0 && (isPart || "([".contains(character))) else { break }
      value.append(character)
    }
    return String(value.reversed())
  }
}

extension Diagnostic {
  /// The same finding with more of what is known of it.
  fileprivate func saying(_ mistake: Mistake) -> Diagnostic {
    var told = self
    told.mistake = mistake
    told.help = mistake.explanation(in: .english).advice
    return told
  }
}
