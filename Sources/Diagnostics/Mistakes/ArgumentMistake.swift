/// What a function of the standard library was given and cannot take, found while the cell runs.
public enum ArgumentMistake: Explained {
  /// `%d` with a decimal; what the directive takes, and what it got.
  case format(directive: String, wants: FormatKind, found: String)
  /// A format with more directives than values.
  case formatValues(count: Int)
  case formatDirective(String)
  case formatWidth
  /// A number of elements or times that is negative or too large.
  case count(Int, largest: Int?)
  case radix(Int)
  case zeroStep
  /// Nothing to choose a random number from.
  case emptyChoice
  case index(String, valid: String?)
  case textIndex
  /// An index of a text, moved beyond its ends.
  case textOffset(Int, count: Int)
  case fit(value: String, type: String)
  case character(count: Int)

  public enum FormatKind: Hashable, Sendable { case whole, decimal, text }
}

extension ArgumentMistake {
  var english: Explanation {
    switch self {
    case .format(let directive, let wants, let found):
      Explanation(
        advice: "it is '\(found)': write '\(Self.fitting(found))' for '\(directive)'"
          + (Self.conversion(wants, found).map { ", or '\($0)' around the value" } ?? ""))
    case .formatValues: Explanation(advice: "give a value for each '%'; write '%%' for a per cent sign")
    case .formatDirective("%s"): Explanation(advice: "a text is shown by '%@'")
    case .formatDirective("%i"), .formatDirective("%u"): Explanation(advice: "a whole number is shown by '%d'")
    case .formatDirective: Explanation(advice: "use '%d', '%f', '%e', '%g', '%x' or '%@'")
    case .formatWidth: Explanation(advice: "use a smaller number between '%' and the letter")
    case .count(_, let largest): Explanation(advice: "the number must be \(Self.range(largest))")
    case .radix: Explanation(advice: "2 is binary, 10 decimal, 16 hexadecimal")
    case .zeroStep: Explanation(advice: "a step of 0 never arrives: use a positive one to count up, a negative one to count down")
    case .emptyChoice: Explanation(advice: "test that the range is not empty first; '0...n' has its last number, '0..<n' has not")
    case .index(_, let valid?): Explanation(advice: "the indices are \(valid)")
    case .index(_, nil): Explanation(advice: "test the index against 'count' first")
    case .textOffset(let distance, let count):
      Explanation(
        advice: "the index was to move by \(distance) in a text of \(count == 1 ? "1 character" : "\(count) characters"): test 'count' first, or take 'prefix(n)', which stops at the end")
    case .textIndex: Explanation(advice: "compare with 'startIndex' and 'endIndex' first")
    case .fit(_, let type):
      Explanation(advice: "'\(type)(exactly:)' gives nil instead, '\(type)(clamping:)' the nearest value")
    case .character(0): Explanation(advice: "the text is empty; test 'isEmpty' first")
    case .character: Explanation(advice: "take one: 'text.first' or 'text.last', or keep the 'String'")
    }
  }

  var russian: Explanation {
    switch self {
    case .format(let directive, let wants, let found):
      Explanation(
        "'\(directive)' в формате показывает \(wants.russian), а здесь '\(found)'",
        "напишите '\(Self.fitting(found))' вместо '\(directive)'"
          + (Self.conversion(wants, found).map { " или '\($0)' вокруг значения" } ?? ""))
    case .formatValues(let count):
      Explanation(
        "в формате больше знаков '%', чем значений: их \(count)",
        "дайте значение для каждого '%'; знак процента пишется '%%'")
    case .formatDirective("%s"): Explanation("'%s' в формате не поддерживается", "текст показывает '%@'")
    case .formatDirective(let directive):
      Explanation("'\(directive)' в формате не поддерживается", "возьмите '%d', '%f', '%e', '%g', '%x' или '%@'")
    case .formatWidth: Explanation("ширина в формате не больше 10000", "возьмите число поменьше между '%' и буквой")
    case .count(let count, let largest):
      Explanation("число \(count) здесь не подходит", "нужно \(Self.russianRange(largest))")
    case .radix(let radix):
      Explanation("система счисления \(radix): бывает от 2 до 36", "2 — двоичная, 10 — десятичная, 16 — шестнадцатеричная")
    case .zeroStep:
      Explanation("шаг равен нулю", "с таким шагом не дойти: возьмите положительный, чтобы идти вверх, или отрицательный, чтобы идти вниз")
    case .emptyChoice:
      Explanation(
        "случайное число не из чего выбрать", "сначала проверьте, что диапазон не пуст; в '0...n' последнее число есть, в '0..<n' нет")
    case .index(let index, let valid):
      Explanation(
        "индекс \(index) вне границ",
        valid.map { "возможные индексы: \($0)" } ?? "сначала сравните индекс с 'count'")
    case .textOffset(let distance, let count):
      Explanation(
        "индекс вышел за границы текста: шаг \(distance), а знаков \(count)",
        "сначала сравните с 'count' или возьмите 'prefix(n)', который остановится в конце")
    case .textIndex:
      Explanation("индекс текста вне границ", "сначала сравните его с 'startIndex' и 'endIndex'")
    case .fit(let value, let type):
      Explanation(
        "\(value) не помещается в '\(type)'",
        "'\(type)(exactly:)' даст nil вместо остановки, '\(type)(clamping:)' — ближайшее число")
    case .character(let count):
      Explanation(
        "'Character' — это один знак, а в тексте их \(count)",
        count == 0 ? "сначала проверьте 'isEmpty'" : "возьмите один: 'text.first' или 'text.last', или оставьте 'String'")
    }
  }

  /// What makes a value fit a directive; a text only where it is a number.
  private static func conversion(_ wants: FormatKind, _ found: String) -> String? {
    guard fitting(found) != "%@" else { return nil }
    return switch wants {
    case .decimal: "Double(…)"
    case .whole: "Int(…)"
    case .text: "String(…)"
    }
  }

  /// The directive that shows values of a type as they are.
  private static func fitting(_ found: String) -> String {
    if ["Double", "Float"].contains(found) { return "%.2f" }
    return found.hasPrefix("Int") || found.hasPrefix("UInt") ? "%d" : "%@"
  }

  private static func range(_ largest: Int?) -> String {
    largest.map { "from 0 to \($0)" } ?? "0 or more"
  }

  private static func russianRange(_ largest: Int?) -> String {
    largest.map { "число от 0 до \($0)" } ?? "число от 0"
  }
}

extension ArgumentMistake.FormatKind {
  fileprivate var russian: String {
    switch self {
    case .whole: "целое число"
    case .decimal: "дробное число"
    case .text: "текст"
    }
  }
}
