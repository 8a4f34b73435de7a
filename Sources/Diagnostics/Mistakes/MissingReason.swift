/// Why an optional that a cell unwraps by `!` holds nothing, with the value that did it.
public enum MissingReason: Hashable, Sendable {
  /// A dictionary's key, as it is written.
  case key(String)
  /// A text, in quotes, that is no number of a type.
  case number(text: String, type: String)
  /// A value that a collection does not have.
  case element(String)
  /// A collection without elements, asked for one.
  case empty(collection: String)

  /// What the code alone tells: `losses.max()` is nil only of an empty list.
  public init?(code: String) {
    for ending in [".max()", ".min()", ".first", ".last", ".randomElement()"]
    where code.hasSuffix(ending) && code.count > ending.count {
      self = .empty(collection: String(code.dropLast(ending.count)))
      return
    }
    return nil
  }

  var english: String {
    switch self {
    case .key(let key): "there is no key \(key)"
    case .number(let text, let type): "\(text) is no '\(type)'\(Self.advice(text, type, (" (numbers have a point)", " (it has a fraction)", " (there are spaces in it)")))"
    case .element(let value): "there is no \(value)"
    case .empty(let collection): "'\(collection)' is empty"
    }
  }

  var russian: String {
    switch self {
    case .key(let key): "ключа \(key) нет"
    case .number(let text, let type):
      "текст \(text) не читается как '\(type)'\(Self.advice(text, type, (" (в числах пишут точку)", " (есть дробная часть)", " (есть пробелы)")))"
    case .element(let value): "там нет \(value)"
    case .empty(let collection): "в '\(collection)' ничего нет"
    }
  }

  /// What is wrong with the text of a number, where that is easily said.
  private static func advice(
    _ quoted: String, _ type: String, _ words: (comma: String, fraction: String, spaces: String)
  ) -> String {
    let text = String(quoted.dropFirst().dropLast())
    let bare = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if Double(bare.replacing(",", with: ".")) == nil { return "" }
    if bare != text { return words.spaces }
    if Double(text) == nil { return words.comma }
    return type.contains("Int") && text.contains(".") ? words.fraction : ""
  }
}
