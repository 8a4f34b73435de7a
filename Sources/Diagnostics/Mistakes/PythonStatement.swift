/// Statements of Python that Swift says in another way or not at all.
public enum PythonStatement: String, Hashable, Sendable, CaseIterable {
  case assertion = "assert"
  case raising = "raise"
  case deletion = "del"
  case global, nonlocal
  case with, yield
  case walrus = ":="
  case identity = "is"
  case asynchrony = "async"
}

extension PythonStatement {
  /// - Parameter swift: What to write instead; empty where nothing is.
  func english(_ swift: String) -> Explanation {
    switch self {
    case .assertion:
      Explanation("'assert' is a statement in Python; Swift expects a call", "write '\(swift)'")
    case .raising:
      Explanation(
        "'raise' is Python; Swift expects 'throw' and an error of your own",
        "write '\(swift)', with a type that you declare: 'struct \(Self.thrown(swift)): Error {}'")
    case .deletion:
      Explanation("'del' is Python; Swift expects a method of the collection", "write '\(swift)'")
    case .global, .nonlocal:
      Explanation(
        "'\(rawValue)' is Python; a Swift function sees the variables around it",
        "leave the line out")
    case .with:
      Explanation(
        "'with' is Python; Swift closes what it opened by itself",
        "the library reads the lines of a file in the folder 'Datasets' beside the lesson: write '\(swift)'")
    case .yield:
      Explanation(
        "'yield' is Python; a Swift function gives all its values at once",
        "collect them in an array, '\(swift)', and return it at the end")
    case .walrus:
      Explanation(
        "':=' is not Swift; a name is declared in a statement of its own",
        "write '\(swift)' before, then use the name")
    case .identity:
      Explanation("'is' asks for a type in Swift; values are compared by '=='", "write '\(swift)'")
    case .asynchrony:
      Explanation(
        "'async' is not supported in cells, which do one thing after another",
        "leave 'async' and 'await' out")
    }
  }

  func russian(_ swift: String) -> Explanation {
    switch self {
    case .assertion:
      Explanation("'assert' — оператор из Python, в Swift ожидается вызов", "напишите '\(swift)'")
    case .raising:
      Explanation(
        "'raise' — из Python, в Swift ожидается 'throw' и своя ошибка",
        "напишите '\(swift)', а тип ошибки объявите сами: 'struct \(Self.thrown(swift)): Error {}'")
    case .deletion:
      Explanation("'del' — из Python, в Swift ожидается метод коллекции", "напишите '\(swift)'")
    case .global, .nonlocal:
      Explanation(
        "'\(rawValue)' — из Python, в Swift функция и так видит переменные вокруг неё",
        "уберите эту строку")
    case .with:
      Explanation(
        "'with' — из Python, в Swift закрывать открытое не нужно",
        "строки файла из папки 'Datasets' рядом с уроком читает библиотека: напишите '\(swift)'")
    case .yield:
      Explanation(
        "'yield' — из Python, в Swift функция отдаёт все значения сразу",
        "соберите их в массив, '\(swift)', и верните его в конце")
    case .walrus:
      Explanation(
        "знака ':=' в Swift нет, имя объявляют отдельно",
        "сначала напишите '\(swift)', потом пользуйтесь именем")
    case .identity:
      Explanation("'is' в Swift проверяет тип, значения сравнивает '=='", "напишите '\(swift)'")
    case .asynchrony:
      Explanation(
        "'async' в ячейках не поддерживается: они делают одно за другим",
        "уберите 'async' и 'await'")
    }
  }

  /// `ValueError` of `throw ValueError()`.
  private static func thrown(_ swift: String) -> Substring { swift.dropFirst("throw ".count).dropLast("()".count) }
}
