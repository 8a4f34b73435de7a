import Diagnostics
import LessonModel

/// Puts fresh values where a lesson's prose holds stored ones.
///
/// A stored value is the end of the text before its comment. It is found there by its letters and not
/// by its bytes, since escapes make the two differ.
struct InlineValueSubstitution {
  /// What is shown for a value that could not be computed.
  static let unknown = "?"

  private struct Value {
    var position: SourcePosition
    var stored: String
    var fresh: String
  }

  private let values: [Value]

  init(lesson: Lesson, results: LessonResults) {
    values = zip(lesson.inlineValues, results.inlineValues).map { value, fresh in
      let start = SourceRange(at: SourcePosition(line: 1, column: 1))
      return Value(
        position: value.source.place(of: start).range.start, stored: value.shown,
        fresh: fresh ?? Self.unknown)
    }
  }

  func applied(to inlines: [Inline]) -> [Inline] {
    guard !values.isEmpty else { return inlines }
    var result: [Inline] = []
    for inline in inlines {
      if case .html = inline.content, let value = value(in: inline.range) {
        Self.replaceEnd(of: &result, value)
      }
      Self.append(inline, to: &result)
    }
    return result
  }

  /// The value whose expression stands inside the comment.
  private func value(in range: SourceRange?) -> Value? {
    guard let range else { return nil }
    return values.first { range.start <= $0.position && $0.position < range.end }
  }

  /// Neighbouring texts become one, so that a value which the parser split is found whole.
  private static func append(_ inline: Inline, to inlines: inout [Inline]) {
    if case .text(let text) = inline.content, case .text(let before)? = inlines.last?.content {
      let last = inlines.removeLast()
      inlines.append(Inline(.text(before + text), range: last.range))
    } else {
      inlines.append(inline)
    }
  }

  private static func replaceEnd(of inlines: inout [Inline], _ value: Value) {
    guard let last = inlines.popLast() else { return }
    func replaced(_ text: String) -> String {
      guard text.hasSuffix(value.stored) else { return text }
      return String(text.dropLast(value.stored.count)) + value.fresh
    }
    func inside(_ inner: [Inline]) -> [Inline] {
      var inner = inner
      replaceEnd(of: &inner, value)
      return inner
    }
    let content: Inline.Content =
      switch last.content {
      case .text(let text): .text(replaced(text))
      case .code(let text): .code(replaced(text))
      case .emphasis(let inner): .emphasis(inside(inner))
      case .strong(let inner): .strong(inside(inner))
      case .strikethrough(let inner): .strikethrough(inside(inner))
      default: last.content
      }
    inlines.append(Inline(content, range: last.range))
  }
}
