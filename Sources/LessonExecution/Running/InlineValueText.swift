import Diagnostics
import Displays
import LessonModel

/// Writes the value of an expression as prose shows it.
enum InlineValueText {
  /// - Parameter description: The value as `print` shows it.
  /// - Throws: A ``Diagnostic`` at the expression for a value that cannot stand there.
  static func text(_ description: String, for value: InlineValue) throws(Diagnostic) -> String {
    if value.digits == nil, !value.isPercent { return try word(description, for: value) }
    guard let number = Double(description) else {
      throw Diagnostic(
        english: Explanation(
          "found '\(description)', expected a number to round",
          "leave out what follows the comma to show it as it is"),
        russian: Explanation(
          "значение — '\(description)', а ожидается число, которое можно округлить",
          "уберите всё после запятой, чтобы показать значение как есть"), at: value.place)
    }
    let shown = value.isPercent ? number * 100 : number
    return fixed(shown, digits: value.digits ?? 0) + value.percentSign
  }

  /// One word, since the next run finds the shown value as the word before the mark.
  private static func word(
    _ text: String, for value: InlineValue
  ) throws(Diagnostic) -> String {
    guard !text.isEmpty, !text.contains(where: \.isWhitespace) else {
      throw Diagnostic(
        english: Explanation(
          "the value is '\(text)', expected a number or one word", "show longer values with a cell"),
        russian: Explanation(
          "значение — '\(text)', а ожидается число или одно слово",
          "длинные значения показывайте ячейкой"), at: value.place)
    }
    guard !text.contains(where: { "<>`*[]\\|$&".contains($0) }) else {
      throw Diagnostic(
        english: Explanation(
          "the value is '\(text)', which Markdown would read as markup",
          "show such values with a cell"),
        russian: Explanation(
          "значение — '\(text)', а Markdown прочёл бы это как разметку",
          "такие значения показывайте ячейкой"), at: value.place)
    }
    return text
  }
}

extension InlineValue {
  /// The whole expression in the file.
  var place: SourcePlace {
    let start = SourcePosition(line: 1, column: 1)
    let end = SourcePosition(line: 1, column: max(2, source.text.utf8.count + 1))
    return source.place(of: SourceRange(start: start, end: end))
  }

  /// The sign as it was written, with the blank before it, if it is part of what is replaced.
  fileprivate var percentSign: String {
    guard isPercent, shown.last == "%" else { return "" }
    let number = shown.dropLast()
    return (number.last?.isWhitespace == true ? String(number.suffix(1)) : "") + "%"
  }
}
