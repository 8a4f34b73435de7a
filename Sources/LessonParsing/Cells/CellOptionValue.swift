import LessonModel

/// What the value of a cell's key may be.
public enum CellOptionValue: Hashable, Sendable {
  /// A decimal number, 0 or more.
  case decimal
  /// What a task is worth, 0 or more.
  case points
  /// Decimals, 0 to 17: a `Double` has no more.
  case digits
  /// A whole number, 1 or more, with `k`, `M` or `G` for thousands, millions and milliards.
  case count
  /// Bytes with `KB`, `MB` or `GB` (powers of 1024).
  case memory
  /// Bytes of text, as ``memory``.
  case output
  /// A number of calls, as ``count``.
  case depth
  /// The `#id` of a cell, without its `#`.
  case name
  /// Letters, digits, `-`, `_`, `.` and `:`.
  case word
  case oneOf([String])
  /// Anything but nothing.
  case text

  /// What an error expects.
  var expectation: String {
    switch self {
    case .decimal: "a number that is not negative, such as 1e-6"
    case .points: "a number that is not negative, such as 2"
    case .digits: "a whole number from 0 to 17"
    case .count: "a whole number above 0, such as 500k"
    case .memory: "a size such as 64MB"
    case .output: "a size such as 4MB"
    case .depth: "a whole number above 0, such as 50k"
    case .name: "the name of a cell without its '#'"
    case .word: "a word of letters, digits, '-' and '_'"
    case .oneOf(let words): Advice.list(words, joining: "or")
    case .text: "a text"
    }
  }

  /// The same for readers of Russian.
  var russianExpectation: String {
    switch self {
    case .decimal: "неотрицательное число, например 1e-6"
    case .points: "неотрицательное число, например 2"
    case .digits: "целое число от 0 до 17"
    case .count: "целое число больше 0, например 500k"
    case .memory: "размер, например 64MB"
    case .output: "размер, например 4MB"
    case .depth: "целое число больше 0, например 50k"
    case .name: "имя ячейки без '#'"
    case .word: "слово из букв, цифр, '-' и '_'"
    case .oneOf(let words): Advice.list(words, joining: "или")
    case .text: "текст"
    }
  }

  /// How a value that was refused may be written, where its kind has units.
  func advice(for text: String) -> (english: String, russian: String) {
    switch self {
    case .count, .depth:
      let number = text.prefix(while: \.isNumber)
      let shown = number.isEmpty ? example : "\(number)k"
      return ("write '\(shown)': 'k' is a thousand, 'M' a million, 'G' a thousand millions", "напишите '\(shown)': 'k' — тысяча, 'M' — миллион, 'G' — миллиард")
    case .memory, .output:
      let number = text.prefix(while: \.isNumber)
      let shown = number.isEmpty ? example : "\(number)MB"
      return ("write '\(shown)': the units are 'KB', 'MB' and 'GB'", "напишите '\(shown)': единицы — 'KB', 'MB' и 'GB'")
    default: return ("write '\(example)'", "напишите '\(example)'")
    }
  }

  var example: String {
    switch self {
    case .decimal: "1e-6"
    case .points: "2"
    case .digits: "4"
    case .count: "500k"
    case .memory: "64MB"
    case .output: "4MB"
    case .depth: "50k"
    case .name: "id"
    case .word: "word"
    case .oneOf(let words): words.first ?? ""
    case .text: "…"
    }
  }

  func accepts(_ text: String) -> Bool {
    switch self {
    case .decimal, .points: Double(text).map { $0.isFinite && $0 >= 0 } ?? false
    case .digits: Int(text).map { (0...17).contains($0) } ?? false
    case .count, .depth: Quantity.count(text) != nil
    case .memory, .output: Quantity.bytes(text) != nil
    case .name: Self.isName(text)
    case .word:
      !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    case .oneOf(let words): words.contains(text)
    case .text: !text.isEmpty
    }
  }

  /// Whether a text may stand behind `#`.
  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
