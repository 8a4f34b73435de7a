/// Python where Swift is expected. `swift` is the learner's own code, written in Swift.
public enum PythonHabit: Explained {
  /// `len(x)`, `range(3)`, `str(n)`, `None`, `True`: names that Swift spells another way.
  case name(String, swift: String)
  /// `x.lower()`
  case member(String, type: String, swift: String)
  case slice(String, swift: String)
  case power(swift: String)
  case comment(text: String)
  case definition(String, swift: String)
  case elseIf(swift: String)
  /// `for x in xs:` and the like, whose body is indented.
  case colon(keyword: String, swift: String)
  case interpolation(String, swift: String)
  case lambda(swift: String)
  case comprehension(swift: String)
  case printStatement(swift: String)
  /// `and`, `or`, `not`.
  case word(String, swift: String)
  /// `import numpy as np`
  case module(String)
  case pass
  case dictionary(swift: String)
  /// `words.append(x)` where `words` is a constant.
  case appendOnConstant(name: String, method: String)
  /// `a = b` among the arguments.
  case membership(swift: String)
}

extension PythonHabit {
  var english: Explanation {
    switch self {
    case .name(_, let swift): Explanation(advice: "write '\(swift)'")
    case .member(_, _, let swift): Explanation(advice: "write '\(swift)'")
    case .slice(let python, let swift):
      Explanation("'\(python)' is Python's slice; Swift expects a range", "write '\(swift)'")
    case .power(let swift):
      Explanation(advice: "powers are a function: write '\(swift)'")
    case .comment(let text):
      Explanation("'#' begins a comment in Python; Swift expects '//'", "write '// \(text)'")
    case .definition(let name, let swift):
      Explanation(
        "'def' is Python; Swift declares the function '\(name)' with 'func', types and braces",
        "write '\(swift)'")
    case .elseIf(let swift): Explanation("'elif' is Python; Swift expects 'else if'", "write '\(swift)'")
    case .colon(let keyword, let swift):
      Explanation(
        "':' begins the body of '\(keyword)' in Python; Swift expects '{' and '}'",
        "write '\(swift)' and '}' behind the body")
    case .interpolation(let python, let swift):
      Explanation("'\(python)' is Python's f-string; Swift puts values into any text", "write '\(swift)'")
    case .lambda(let swift): Explanation("'lambda' is Python; Swift expects a closure '{ … in … }'", "write '\(swift)'")
    case .comprehension(let swift):
      Explanation("a list is built with 'for' inside '[ ]' in Python; Swift expects 'map' or 'filter'", "write '\(swift)'")
    case .printStatement(let swift):
      Explanation("'print' is a function; its arguments are expected in parentheses", "write '\(swift)'")
    case .word(let word, let swift): Explanation("'\(word)' is Python; Swift expects '\(swift)'", "write '\(swift)'")
    case .module(let module):
      Explanation(
        "module '\(module)' cannot be imported in cells",
        "it is a Python module: the functions of cells come from 'Foundation' and 'Konspekt', which are there already")
    case .pass: Explanation("'pass' is Python; a Swift body may be empty", "leave it out: '{ }' is a whole body")
    case .dictionary(let swift):
      Explanation("'{ }' holds a dictionary in Python; Swift expects '[ ]'", "write '\(swift)'")
    case .appendOnConstant(let name, let method):
      Explanation(
        advice: "'\(method)' changes '\(name)': change 'let' to 'var' in its declaration, 'var \(name) = …'")
    case .membership(let swift):
      Explanation("'in' asks for membership in Python; Swift expects a method", "write '\(swift)'")
    }
  }

  var russian: Explanation {
    switch self {
    case .name(let name, let swift):
      Explanation("'\(name)' — из Python, в Swift такого имени нет", "напишите '\(swift)'")
    case .member(let name, let type, let swift):
      Explanation("у типа '\(type)' нет '\(name)', это из Python", "напишите '\(swift)'")
    case .slice(let python, let swift):
      Explanation("'\(python)' — срез из Python, в Swift ожидается диапазон", "напишите '\(swift)'")
    case .power(let swift):
      Explanation("действия '**' в Swift нет", "степень — это функция: напишите '\(swift)'")
    case .comment(let text):
      Explanation(
        "'#' начинает комментарий в Python, в Swift ожидается '//'", "напишите '// \(text)'")
    case .definition(let name, let swift):
      Explanation(
        "'def' — из Python; в Swift функцию '\(name)' объявляют словом 'func', с типами и скобками",
        "напишите '\(swift)'")
    case .elseIf(let swift):
      Explanation("'elif' — из Python, в Swift ожидается 'else if'", "напишите '\(swift)'")
    case .colon(let keyword, let swift):
      Explanation(
        "':' начинает тело '\(keyword)' в Python, в Swift ожидаются '{' и '}'",
        "напишите '\(swift)', а после тела '}'")
    case .interpolation(let python, let swift):
      Explanation(
        "'\(python)' — f-строка из Python; в Swift значения вставляют в любой текст",
        "напишите '\(swift)'")
    case .lambda(let swift):
      Explanation(
        "'lambda' — из Python, в Swift ожидается замыкание '{ … in … }'", "напишите '\(swift)'")
    case .comprehension(let swift):
      Explanation(
        "список с 'for' внутри '[ ]' — из Python, в Swift ожидается 'map' или 'filter'",
        "напишите '\(swift)'")
    case .printStatement(let swift):
      Explanation(
        "'print' — функция, её аргументы ожидаются в скобках", "напишите '\(swift)'")
    case .word(let word, let swift):
      Explanation("'\(word)' — из Python, в Swift ожидается '\(swift)'", "напишите '\(swift)'")
    case .module(let module):
      Explanation(
        "модуля '\(module)' в ячейках нет, это Python",
        "функции ячейкам дают 'Foundation' и 'Konspekt', они уже подключены")
    case .pass:
      Explanation("'pass' — из Python, в Swift тело может быть пустым", "уберите его: '{ }' — уже целое тело")
    case .dictionary(let swift):
      Explanation("словарь в '{ }' — из Python, в Swift ожидаются '[ ]'", "напишите '\(swift)'")
    case .appendOnConstant(let name, let method):
      Explanation(
        "'\(method)' меняет '\(name)', а '\(name)' — константа ('let')",
        "замените 'let' на 'var' в объявлении: 'var \(name) = …'")
    case .membership(let swift):
      Explanation(
        "'in' проверяет наличие в Python, в Swift ожидается метод", "напишите '\(swift)'")
    }
  }
}
