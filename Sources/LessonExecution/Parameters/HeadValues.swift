import Diagnostics
public import LessonModel

/// Writes parameters that were set into a lesson's head, so that a file with their outputs does not
/// contradict itself.
public enum HeadValues {
  /// The lesson with the values of its parameters replaced in its text; lines stay where they are.
  public static func setting(_ parameters: [Parameter], in lesson: Lesson) -> Lesson {
    var changed = lesson
    var lines = lesson.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (old, new) in zip(lesson.head.parameters, parameters) where old.value != new.value {
      guard let first = old.place?.range.start.line, let head = lesson.head.lines else { continue }
      replace(new, from: first, to: head.upperBound, in: &lines)
    }
    changed.text = lines.joined(separator: "\n")
    changed.head.parameters = parameters
    return changed
  }

  /// The value stands behind `value:`, in the parameter's line or below it, or right behind its name.
  private static func replace(
    _ parameter: Parameter, from first: Int, to last: Int, in lines: inout [String]
  ) {
    let text = parameter.value.swiftLiteral
    let index = first - 1
    guard lines.indices.contains(index) else { return }
    if let range = flowValue(in: lines[index]) {
      lines[index].replaceSubrange(range, with: text)
    } else if let range = plainValue(of: parameter.name, in: lines[index]) {
      lines[index].replaceSubrange(range, with: text)
    } else {
      for below in first..<min(last, lines.count) {
        let line = lines[below].drop { $0 == " " }
        guard line.hasPrefix("value:") else { continue }
        lines[below] = lines[below].prefix { $0 == " " } + "value: " + text
        return
      }
    }
  }

  /// What stands behind `value:` in `{value: 0.01, min: 0}`.
  private static func flowValue(in line: String) -> Range<String.Index>? {
    guard let key = line.firstRange(of: "value:") else { return nil }
    let start = line[key.upperBound...].firstIndex { $0 != " " } ?? line.endIndex
    var depth = 0
    var quote: Character?
    var end = start
    while end < line.endIndex {
      let character = line[end]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "[" {
        depth += 1
      } else if character == "]" {
        depth -= 1
      } else if depth == 0, character == "," || character == "}" {
        break
      }
      end = line.index(after: end)
    }
    return end > start ? start..<end : nil
  }

  /// What stands behind the name in `steps: 3`; nil where nothing does.
  private static func plainValue(of name: String, in line: String) -> Range<String.Index>? {
    guard let key = line.firstRange(of: name + ":") else { return nil }
    let rest = line[key.upperBound...]
    guard let start = rest.firstIndex(where: { $0 != " " && $0 != "\r" }) else { return nil }
    let end = rest.firstRange(of: " #")?.lowerBound ?? rest.endIndex
    return start < end ? start..<end : nil
  }
}
