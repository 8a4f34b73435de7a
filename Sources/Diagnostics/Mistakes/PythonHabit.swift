/// Python where Swift is expected. `swift` is the learner's own code, written in Swift.
public enum PythonHabit: Explained {
  /// `len(x)`, `range(3)`, `str(n)`, `None`, `True`: names that Swift spells another way.
  case name(String, swift: String)
  /// `x.lower()`
  case member(String, type: String, swift: String)
  case slice(String, swift: String)
  case power(swift: String)
  /// `x ^ 2`, a power in formulas.
  case caret(swift: String)
  /// `random.randint(1, 6)`, which a generator draws.
  case draw(String, swift: String)
  /// `a @ b`
  case matrixProduct(String, swift: String)
  case comment(text: String)
  case definition(String, swift: String)
  case elseIf(swift: String)
  /// `for x in xs:` and the like, whose body is indented.
  case colon(keyword: String, swift: String)
  case interpolation(String, swift: String)
  case rawText(String, swift: String)
  /// `new Point(1, 2)` of other languages.
  case new(swift: String)
  case lambda(swift: String)
  case comprehension(swift: String, brackets: String)
  case printStatement(swift: String)
  /// `and`, `or`, `not`.
  case word(String, swift: String)
  /// `import numpy as np`
  case module(String)
  /// `pd.read_excel(…)`: a name by which a module of Python is known.
  case moduleName(String)
  case pass
  case dictionary(swift: String)
  /// `words.append(x)` where `words` is a constant.
  case appendOnConstant(name: String, method: String)
  case membership(swift: String)
  /// `assert x == 3`, `raise E`, `del d[k]` and the like; `swift` stands for all of it.
  case statement(PythonStatement, swift: String)
  /// `def __init__(self, x)`, with the properties that it sets.
  case initializer(swift: String, properties: [String])
  /// `for i, x in …`
  case pair(swift: String)
  /// `a, b = 1, 2`
  case tuple(swift: String)
  /// `xs[0], xs[1] = xs[1], xs[0]`
  case exchange(swift: String)
  /// A call that Python writes in this way, where Swift has the function too: `max([1, 2])`.
  case call(swift: String)
  /// `7 // 2`, a comment in Swift.
  case wholeDivision(swift: String)
  /// `xs.remove(1)`, which takes out a value in Python.
  case removal(list: String, value: String)
  /// `id(x)`
  case identity(swift: String)
  /// `random.shuffle(xs)`, `np.std(xs)`: what stands on a line of its own before, and what then stands here.
  case prepared(String, before: String, swift: String)
  /// `const x = 3`, `int x = 3`: the declarations of other languages.
  case declaration(String, swift: String)
}

extension PythonHabit {
  var english: Explanation {
    switch self {
    case .name(_, let swift): Explanation(advice: "write '\(swift)'")
    case .member(_, _, let swift): Explanation(advice: "write '\(swift)'")
    case .slice(let python, let swift):
      Explanation("'\(python)' is Python's slice; Swift expects a range", "write '\(swift)'")
    case .power(let swift), .caret(let swift):
      Explanation(advice: "powers are a function: write '\(swift)'")
    case .draw(_, let swift):
      Explanation(advice: "a generator draws: write 'var random = try RandomState(seed: 42)' once, above, then '\(swift)'")
    case .matrixProduct(let python, let swift):
      Explanation("'\(python)' multiplies matrices in Python; Swift expects a method", "write '\(swift)'")
    case .comment(let text):
      Explanation("'#' begins a comment in Python; Swift expects '//'", "write '// \(text)'")
    case .definition(let name, let swift) where swift.hasPrefix("var "):
      Explanation("'def' is Python; Swift declares '\(name)' as a property, with 'var' and braces", "write '\(swift)'")
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
    case .rawText(let python, let swift):
      Explanation("'\(python)' is Python's raw text; Swift puts '#' around it", "write '\(swift)'")
    case .new(let swift):
      Explanation("'new' makes values in other languages; Swift expects only the type", "write '\(swift)'")
    case .lambda(let swift): Explanation("'lambda' is Python; Swift expects a closure '{ … in … }'", "write '\(swift)'")
    case .comprehension(let swift, let brackets):
      Explanation("'for' inside '\(brackets)' builds a collection in Python; Swift expects 'map' or 'filter'", "write '\(swift)'")
    case .printStatement(let swift):
      Explanation("'print' is a function; its arguments are expected in parentheses", "write '\(swift)'")
    case .word(let word, let swift): Explanation("'\(word)' is Python; Swift expects '\(swift)'", "write '\(swift)'")
    case .module(let module):
      Explanation(
        "module '\(module)' cannot be imported in cells",
        "it is a Python module: the functions of cells come from 'Foundation' and 'Konspekt', which are there already")
    case .moduleName(let name):
      Explanation(
        advice: "'\(name)' is a Python module, which cells do not have: the README's table says how its functions are called here")
    case .pass: Explanation("'pass' is Python; a Swift body may be empty", "leave it out: '{ }' is a whole body")
    case .dictionary(let swift):
      Explanation("'{ }' holds a dictionary in Python; Swift expects '[ ]'", "write '\(swift)'")
    case .appendOnConstant(let name, let method):
      Explanation(
        advice: "'\(method)' changes '\(name)': change 'let' to 'var' in its declaration, 'var \(name) = …'")
    case .membership(let swift):
      Explanation("'in' asks for membership in Python; Swift expects a method", "write '\(swift)'")
    case .statement(let statement, let swift): statement.english(swift)
    case .initializer(let swift, let properties):
      Explanation(
        "'__init__' is Python; Swift expects 'init' and a declaration of each property",
        "write '\(swift)'" + Self.listed(properties, ", and in the class above it "))
    case .pair(let swift):
      Explanation("two names of a loop stand bare in Python; Swift expects parentheses around them", "write '\(swift)'")
    case .tuple(let swift):
      Explanation("several names get values at once in Python; Swift expects parentheses on both sides", "write '\(swift)'")
    case .exchange(let swift):
      Explanation("two elements change places by an assignment in Python; Swift expects a method", "write '\(swift)'")
    case .call(let swift): Explanation(advice: "write '\(swift)'")
    case .wholeDivision(let swift):
      Explanation(
        "'//' divides in Python; in Swift it begins a comment",
        "whole numbers divide without a fraction by '/': write '\(swift)', for decimal ones '(\(swift)).rounded(.down)'")
    case .removal(let list, let value):
      Explanation(
        advice: "'\(list).removeAll { $0 == \(value) }' takes out all that equal it, '\(list).remove(at: \(value))' the one at this index")
    case .identity(let swift):
      Explanation(advice: "values have no identity here, only objects of classes: '\(swift)' asks whether two names hold the same one")
    case .prepared(_, let before, let swift):
      Explanation(advice: "write '\(before)' on the line before, then '\(swift)'")
    case .declaration(let found, let swift):
      Explanation("'\(found)' declares a name in other languages; Swift expects 'let', 'var' or 'func'", "write '\(swift)'")
    }
  }

  var russian: Explanation {
    switch self {
    case .name(let name, let swift):
      Explanation(
        "'\(name)' — из \(Self.origin(of: name)), в Swift такого имени нет", "напишите '\(swift)'")
    case .member(let name, let type, let swift):
      Explanation(
        "у типа '\(type)' нет '\(name)', это из \(Self.origin(of: name))", "напишите '\(swift)'")
    case .slice(let python, let swift):
      Explanation("'\(python)' — срез из Python, в Swift ожидается диапазон", "напишите '\(swift)'")
    case .power(let swift):
      Explanation("действия '**' в Swift нет", "степень — это функция: напишите '\(swift)'")
    case .caret(let swift):
      Explanation("'^' в Swift не степень, а действие с битами целых чисел", "степень — это функция: напишите '\(swift)'")
    case .draw(let python, let swift):
      Explanation(
        "'\(python)' — из Python, в Swift такого имени нет",
        "числа даёт генератор: один раз, выше, напишите 'var random = try RandomState(seed: 42)', а здесь '\(swift)'")
    case .matrixProduct(let python, let swift):
      Explanation("'\(python)' умножает матрицы в Python, в Swift ожидается метод", "напишите '\(swift)'")
    case .comment(let text):
      Explanation(
        "'#' начинает комментарий в Python, в Swift ожидается '//'", "напишите '// \(text)'")
    case .definition(let name, let swift) where swift.hasPrefix("var "):
      Explanation(
        "'def' — из Python; в Swift '\(name)' объявляют как свойство, со словом 'var' и скобками", "напишите '\(swift)'")
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
    case .rawText(let python, let swift):
      Explanation(
        "'\(python)' — «сырой» текст из Python, в Swift вокруг него ставят '#'", "напишите '\(swift)'")
    case .new(let swift):
      Explanation(
        "'new' — из другого языка, в Swift значение создаёт само имя типа", "напишите '\(swift)'")
    case .lambda(let swift):
      Explanation(
        "'lambda' — из Python, в Swift ожидается замыкание '{ … in … }'", "напишите '\(swift)'")
    case .comprehension(let swift, let brackets):
      Explanation(
        "'for' внутри '\(brackets)' — из Python, в Swift ожидается 'map' или 'filter'",
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
    case .moduleName(let name):
      Explanation(
        "модуля '\(name)' в ячейках нет, это Python",
        "как его функции называются здесь, сказано в таблице README")
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
    case .statement(let statement, let swift): statement.russian(swift)
    case .initializer(let swift, let properties):
      Explanation(
        "'__init__' — из Python, в Swift ожидается 'init', а свойства объявляют отдельно",
        "напишите '\(swift)'" + Self.listed(properties, ", а выше, в самом классе, "))
    case .pair(let swift):
      Explanation(
        "два имени в цикле стоят без скобок в Python, в Swift их берут в скобки", "напишите '\(swift)'")
    case .tuple(let swift):
      Explanation(
        "несколько имён сразу получают значения в Python, в Swift с обеих сторон ожидаются скобки",
        "напишите '\(swift)'")
    case .exchange(let swift):
      Explanation("два элемента меняются местами присваиванием в Python, в Swift ожидается метод", "напишите '\(swift)'")
    case .call(let swift): Explanation("так это вызывают в Python", "напишите '\(swift)'")
    case .wholeDivision(let swift):
      Explanation(
        "'//' делит нацело в Python, а в Swift начинает комментарий",
        "целые числа делит нацело '/': напишите '\(swift)', а для дробных '(\(swift)).rounded(.down)'")
    case .removal(let list, let value):
      Explanation(
        "'remove(\(value))' — из Python, в Swift говорят, что удалить: значение или индекс",
        "'\(list).removeAll { $0 == \(value) }' удалит все равные ему, '\(list).remove(at: \(value))' — элемент с этим индексом")
    case .identity(let swift):
      Explanation(
        "'id' — из Python, в Swift такого имени нет",
        "у значений нет номеров, различать можно только объекты классов: '\(swift)' — один ли это объект")
    case .prepared(let python, let before, let swift):
      Explanation(
        "'\(python)' — из Python, в Swift такого имени нет",
        "строкой выше напишите '\(before)', а здесь '\(swift)'")
    case .declaration(let found, let swift):
      Explanation(
        "'\(found)' — объявление из другого языка, в Swift ожидается 'let', 'var' или 'func'",
        "напишите '\(swift)'")
    }
  }

  /// Python writes its functions in small letters.
  private static func origin(of name: String) -> String {
    if ["np.", "numpy.", "math.", "random."].contains(where: name.hasPrefix) { return "Python" }
    let isPython =
      ["None", "True", "False", "Counter"].contains(name)
      || !name.contains { $0.isUppercase || $0 == "." } && !["null", "println", "puts", "undefined", "printf", "sprintf"].contains(name)
    return isPython ? "Python" : "другого языка"
  }

  private static func listed(_ declarations: [String], _ lead: String) -> String {
    declarations.isEmpty ? "" : lead + declarations.map { "'\($0)'" }.joined(separator: ", ")
  }
}
