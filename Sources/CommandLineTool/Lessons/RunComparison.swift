import Diagnostics
import LessonModel
import LessonRendering

/// Two runs beside each other as text: cell by cell, then the values in the prose.
struct RunComparison {
  let old: (lesson: Lesson, results: LessonResults)
  let new: (lesson: Lesson, results: LessonResults)

  /// Empty where nothing differs.
  var text: String {
    let oldTexts = Self.texts(old)
    let newTexts = Self.texts(new)
    let names =
      newTexts.map(\.name)
      + oldTexts.map(\.name).filter { name in
        !newTexts.contains { $0.name == name }
      }
    return names.map { name in
      difference(name, Self.lines(name, in: oldTexts), Self.lines(name, in: newTexts))
    }.joined()
  }

  private func difference(_ name: String, _ old: [String], _ new: [String]) -> String {
    let hunks = UnifiedDiff.hunks(old, new)
    guard !hunks.isEmpty else { return "" }
    return (["--- \(name)", "+++ \(name)"] + hunks).map { $0 + "\n" }.joined()
  }

  private static func texts(
    _ run: (lesson: Lesson, results: LessonResults)
  ) -> [(name: String, text: String)] {
    let cells = zip(run.lesson.cells, run.results.cells).map { cell, result in
      (name: cell.name, text: TextRenderer().render(result.outputs))
    }
    var times: [String: Int] = [:]
    let values = zip(run.lesson.inlineValues, run.results.inlineValues).map { value, text in
      let expression = value.source.text
      times[expression, default: 0] += 1
      let count = times[expression] ?? 1
      return (name: count == 1 ? expression : "\(expression) (\(count))", text: text ?? "")
    }
    return cells + values
  }

  private static func lines(_ name: String, in texts: [(name: String, text: String)]) -> [String] {
    guard let text = texts.first(where: { $0.name == name })?.text, !text.isEmpty else { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
