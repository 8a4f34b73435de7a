/// The order in which things happen, and the brackets that say it.
public enum FlowMistake: Explained {
  /// `throw "bad"`
  case thrownValue(type: String)
  /// `for (i, x) in words`
  case pairOfSingle(type: String)
  /// `last` is the value at the end of the body that nobody returns, if one stands there.
  case missingReturn(type: String, last: String?)
  /// The only line of a body calls what gives nothing, such as `print`.
  case nothingToReturn(type: String, code: String?)
  case returnedFromVoid(type: String)
  case emptyReturn(type: String)
  case returnOutside(isInGuard: Bool)
  case breakInCondition
  case jumpOutside(word: String)
  /// With the cases that are missing, where they can be listed.
  case notExhaustive(missing: [String])
  case uninitialized(String, type: String)
  case functionWithoutBody
  case expectedBrace(construct: String)
  case unclosed(bracket: String, opened: Int?)
  case unterminatedText
  case singleQuotes(swift: String)
  case statementsOnOneLine
  /// With what leaves there: 'continue' in a loop, 'return 0' in a function; nothing at the top.
  case guardFallsThrough(exits: [String])
  case unused(type: String)
  /// The value at the end of a body that should give one.
  case unreturned(type: String, code: String)
  /// `func g(x)`
  case parameterWithoutType(name: String)
  /// `func f(x: Int): Int`
  case resultAfterColon(type: String)
  /// `for (var i = 0; i < 3; i++)`
  case cStyleLoop
  /// `x +1`
  case oneSidedSpace(swift: String)
  /// `let class = 3`
  case keywordAsName(String)
  /// `do { … } while …`
  case doWhile
  /// `x => x * 2`
  case arrowFunction(swift: String)
  /// `0 < x < 10`, and other operators that have no order; `swift` is the code with one.
  case chained(sign: String, swift: String?)
  /// `let x == 3`
  case equalityForValue(found: String, swift: String)
  /// `if { … }`
  case missingCondition(construct: String)
  /// `case 1:` with nothing behind it.
  case emptyCase
  /// `("a": 1)` and `["a" = 1]` for a dictionary.
  case dictionaryEntry(swift: String)
  /// A word or a sign that the parser expects.
  case missingToken(String)
  /// `sorted(by: $0 < $1)`
  case closureWithoutBraces(name: String, swift: String)
  /// `let z = z`
  case ownInitialValue(name: String)
  /// What the parser found where something else should be.
  case unexpected(code: String)
  /// What the parser expected and did not find.
  case expected(String)
  /// Brackets or '?' inside each other.
  case nestedTooDeep
  case cellTooLong(kilobytes: Int)
  /// What the parser says in its own words.
  case notUnderstood
}

extension FlowMistake {
  var english: Explanation {
    switch self {
    case .thrownValue:
      Explanation(
        advice: "an error has a type of its own: 'enum Problem: Error { case tooShort }', then 'throw Problem.tooShort'")
    case .pairOfSingle:
      Explanation(
        advice: "each value is one, not a pair: 'x.enumerated()' gives numbers with the elements, 'zip(a, b)' the elements of two lists")
    case .missingReturn(_, let last?):
      Explanation(advice: "a body of several statements gives back only what 'return' says: write 'return \(last)'")
    case .missingReturn(let type, nil):
      Explanation(advice: "every path must end with 'return' and a '\(type)': which 'if' or loop can be left without one?")
    case .nothingToReturn(let type, let code):
      Explanation(
        advice: "\(Self.nothing(code)): write 'return' and a '\(type)' on the next line, or take '-> \(type)' out")
    case .returnedFromVoid(let type):
      Explanation(advice: "write the result type in the function's head: '-> \(type)'")
    case .emptyReturn(let type): Explanation(advice: "write a '\(type)' behind 'return'")
    case .returnOutside(isInGuard: false): Explanation(advice: "'return' belongs inside a function; a cell shows its last value by itself")
    case .breakInCondition: Explanation(advice: "'if' needs no 'break': it ends by itself")
    case .jumpOutside(let word): Explanation(advice: "put '\(word)' inside a 'for' or 'while'")
    case .notExhaustive([]): Explanation(advice: "add a 'default:' case for all other values")
    case .notExhaustive(let missing):
      Explanation(advice: "add the missing case: " + Self.list(missing))
    case .uninitialized(let name, let type):
      Explanation(advice: "give '\(name)' a value on every path before this line, such as '\(Self.begun(name, type))'")
    case .functionWithoutBody: Explanation(advice: "put the body between '{' and '}'")
    case .expectedBrace(let construct):
      Explanation(advice: "the body of '\(construct)' stands between '{' and '}', also when it is one line")
    case .unclosed(let bracket, let line?):
      Explanation(advice: "write '\(bracket)' to close what line \(line) opens")
    case .unclosed(let bracket, nil): Explanation(advice: "write '\(bracket)'")
    case .unterminatedText: Explanation(advice: "write '\"' at the end of the text; text of several lines stands between '\"\"\"'")
    case .singleQuotes(let swift): Explanation(advice: "text stands between double quotes: write '\(swift)'")
    case .statementsOnOneLine:
      Explanation(advice: "begin a new line, or look for a missing operator, comma or parenthesis here")
    case .guardFallsThrough([]), .returnOutside(isInGuard: true):
      Explanation(
        advice: "outside of functions and loops only 'fatalError(\"…\")' leaves a 'guard': write it there, or 'if … { … } else { … }' in place of 'guard'")
    case .guardFallsThrough(let exits):
      Explanation(advice: "end the braces of 'guard … else' with " + Self.alternatives(exits, "or"))
    case .unused: Explanation(advice: "show it with 'print', or keep it with 'let'")
    case .unreturned(_, let code):
      Explanation(advice: "to give it back, write 'return \(code)'")
    case .parameterWithoutType(let name):
      Explanation(advice: "write the type behind the name, such as '\(name): Double' or '\(name): [String]'")
    case .resultAfterColon(let type): Explanation(advice: "the type of a result stands behind an arrow: '-> \(type)'")
    case .cStyleLoop: Explanation(advice: "go through a range: 'for i in 0..<n { … }'")
    case .oneSidedSpace(let swift):
      Explanation(advice: "a space on one side makes two statements of it: write '\(swift)'")
    case .keywordAsName(let word): Explanation(advice: "'\(word)' is a word of Swift: choose another name")
    case .chained(_, let swift?): Explanation(advice: "two comparisons are joined by '&&': write '\(swift)'")
    case .chained(let sign, nil):
      Explanation(advice: "put parentheses around one of the two sides of '\(sign)'")
    case .doWhile: Explanation(advice: "write 'repeat { … } while …'")
    case .arrowFunction(let swift):
      Explanation("'=>' makes a function in other languages; Swift expects a closure '{ … in … }'", "write '\(swift)'")
    case .equalityForValue(let found, let swift):
      Explanation(found == "==" ? "'==' compares; a name gets its value by '='" : "'\(found)' is not Swift; a name gets its value by '='", "write '\(swift)'")
    case .missingCondition(let construct):
      Explanation(
        advice: "write what is tested between '\(construct)' and '{', such as 'x > 3'"
          + (construct == "if" ? "; 'else { … }' takes all other cases" : ""))
    case .emptyCase: Explanation(advice: "write 'break' to do nothing, or name both in one line: 'case 1, 2:'")
    case .dictionaryEntry(let swift):
      Explanation(advice: "a dictionary stands between '[' and ']', with ':' behind each key: write '\(swift)'")
    case .missingToken(let word): Explanation(advice: "insert '\(word)'")
    case .closureWithoutBraces(let name, let swift):
      Explanation(advice: "'\(name)' is an argument of the closure around it: write it in braces, '\(swift)'")
    case .ownInitialValue(let name):
      Explanation(advice: "'\(name)' has no value before this line has ended: write another name or a value behind '='")
    case .unexpected: Explanation(advice: "take it out, or look for a sign or a bracket that is missing before it")
    case .expected: Explanation(advice: "write what is missing here, or take out what asks for it")
    case .nestedTooDeep: Explanation(advice: "build the inner parts as constants first")
    case .cellTooLong: Explanation(advice: "read large data with the library: 'try Datasets.lines(…)'")
    case .notUnderstood: Explanation(advice: "look for a sign, a bracket or a word that is missing or too much here")
    }
  }

  var russian: Explanation {
    switch self {
    case .thrownValue(let type):
      Explanation(
        "'throw' ждёт ошибку, а здесь '\(type)'",
        "у ошибки свой тип: 'enum Problem: Error { case tooShort }', потом 'throw Problem.tooShort'")
    case .pairOfSingle(let type):
      Explanation(
        "имён в скобках несколько, а значение одно: '\(type)'",
        "'x.enumerated()' даёт номера вместе с элементами, 'zip(a, b)' — элементы двух списков")
    case .missingReturn(let type, let last?):
      Explanation(
        "функция должна вернуть '\(type)', а дошла до конца без 'return'",
        "тело из нескольких строк возвращает только то, перед чем стоит 'return': напишите 'return \(last)'")
    case .missingReturn(let type, nil):
      Explanation(
        "функция должна вернуть '\(type)', а дошла до конца без 'return'",
        "каждый путь должен кончаться словом 'return' и значением: какой 'if' или цикл можно пройти мимо?")
    case .nothingToReturn(let type, let code):
      Explanation(
        "функция должна вернуть '\(type)', а возвращать нечего",
        "\(Self.russianNothing(code)): напишите на следующей строке 'return' и значение типа '\(type)' или уберите '-> \(type)'")
    case .returnedFromVoid(let type):
      Explanation(
        "функция возвращает значение, а результат у неё не объявлен",
        "напишите тип результата в заголовке: '-> \(type)'")
    case .emptyReturn(let type):
      Explanation("после 'return' нет значения", "функция должна вернуть '\(type)'")
    case .returnOutside(isInGuard: false):
      Explanation(
        "'return' стоит вне функции",
        "'return' бывает только внутри функции; ячейка сама показывает последнее значение")
    case .breakInCondition:
      Explanation("'break' стоит вне цикла", "'if' кончается сам, 'break' ему не нужен")
    case .jumpOutside(let word):
      Explanation("'\(word)' стоит вне цикла", "'\(word)' бывает только внутри 'for' или 'while'")
    case .notExhaustive(let missing):
      Explanation(
        "'switch' разбирает не все случаи",
        missing.isEmpty
          ? "добавьте 'default:' для остальных значений"
          : "добавьте недостающие случаи: " + Self.list(missing))
    case .uninitialized(let name, let type):
      Explanation(
        "'\(name)' используется раньше, чем получает значение",
        "дайте '\(name)' значение до этой строки на каждом пути, например '\(Self.begun(name, type))'")
    case .functionWithoutBody:
      Explanation("у функции нет тела", "поставьте тело между '{' и '}'")
    case .expectedBrace(let construct):
      Explanation(
        "после '\(construct)' ожидается '{'",
        "тело '\(construct)' стоит между '{' и '}', даже если в нём одна строка")
    case .unclosed(let bracket, let line?):
      Explanation("не хватает '\(bracket)'", "закройте то, что открыто в строке \(line): '\(bracket)'")
    case .unclosed(let bracket, nil):
      Explanation("не хватает '\(bracket)'", "напишите '\(bracket)'")
    case .unterminatedText:
      Explanation(
        "текст не закрыт кавычкой",
        "поставьте '\"' в конце текста; текст в несколько строк пишут между '\"\"\"'")
    case .singleQuotes(let swift):
      Explanation("текст стоит в одинарных кавычках", "текст пишут в двойных кавычках: '\(swift)'")
    case .statementsOnOneLine:
      Explanation(
        "две инструкции стоят на одной строке",
        "начните новую строку или проверьте, не пропущен ли здесь знак действия, запятая или скобка")
    case .guardFallsThrough([]):
      Explanation("из 'guard … else' нет выхода", Self.russianTopExit)
    case .returnOutside(isInGuard: true): Explanation("'return' стоит вне функции", Self.russianTopExit)
    case .guardFallsThrough(let exits):
      Explanation(
        "из 'guard … else' нет выхода",
        "закончите его фигурные скобки: " + Self.alternatives(exits, "или"))
    case .unused(let type):
      Explanation(
        "значение типа '\(type)' вычислено и не использовано",
        "покажите его: 'print(…)' — или сохраните: 'let … ='")
    case .unreturned(let type, let code):
      Explanation(
        "значение типа '\(type)' вычислено и не использовано", "чтобы вернуть его, напишите 'return \(code)'")
    case .parameterWithoutType(let name):
      Explanation(
        "у параметра '\(name)' не указан тип",
        "напишите тип после имени, например '\(name): Double' или '\(name): [String]'")
    case .resultAfterColon(let type):
      Explanation("тип результата стоит после ':', а ожидается '->'", "напишите '-> \(type)'")
    case .cStyleLoop:
      Explanation("такого 'for', как в C, в Swift нет", "возьмите диапазон: 'for i in 0..<n { … }'")
    case .oneSidedSpace(let swift):
      Explanation(
        "пробел стоит только с одной стороны знака, и вышло две инструкции", "напишите '\(swift)'")
    case .keywordAsName(let word):
      Explanation("'\(word)' — служебное слово Swift, именем оно быть не может", "выберите другое имя")
    case .chained(_, let swift?):
      Explanation("сравнения не пишут подряд", "два сравнения соединяют знаком '&&': напишите '\(swift)'")
    case .chained(let sign, nil):
      Explanation(
        "порядок этих действий не определён", "поставьте скобки с одной из сторон от '\(sign)'")
    case .doWhile: Explanation("такого цикла, 'do … while', в Swift нет", "напишите 'repeat { … } while …'")
    case .arrowFunction(let swift):
      Explanation("'=>' — функция из другого языка, в Swift ожидается замыкание '{ … in … }'", "напишите '\(swift)'")
    case .equalityForValue(let found, let swift):
      Explanation(
        found == "==" ? "'==' сравнивает, а имя получает значение через '='" : "знака '\(found)' в Swift нет, имя получает значение через '='",
        "напишите '\(swift)'")
    case .missingCondition(let construct):
      Explanation(
        "после '\(construct)' нет условия",
        "напишите перед '{', что проверяется, например 'x > 3'"
          + (construct == "if" ? "; для всех остальных случаев пишут 'else { … }'" : ""))
    case .emptyCase:
      Explanation(
        "в случае 'switch' ничего не делается",
        "напишите 'break', если делать нечего, или назовите оба случая сразу: 'case 1, 2:'")
    case .dictionaryEntry(let swift):
      Explanation(
        "так словарь в Swift не пишут",
        "словарь стоит между '[' и ']', а за ключом ':': напишите '\(swift)'")
    case .missingToken(let word): Explanation("не хватает '\(word)'", "впишите '\(word)'")
    case .closureWithoutBraces(let name, let swift):
      Explanation(
        "'\(name)' стоит вне замыкания", "'\(name)' — аргумент замыкания: поставьте фигурные скобки, '\(swift)'")
    case .ownInitialValue(let name):
      Explanation(
        "'\(name)' получает значение от самого себя",
        "до конца этой строки у '\(name)' значения нет: поставьте после '=' другое имя или значение")
    case .unexpected(let code):
      Explanation(
        "'\(code)' здесь не ожидается",
        "уберите это или поищите, какого знака или скобки не хватает перед ним")
    case .expected(let what): Explanation("здесь ожидается \(Self.russianPart(what))", "допишите недостающее или уберите то, что его требует")
    case .nestedTooDeep:
      Explanation("скобки или '?' вложены слишком глубоко", "сначала сохраните внутренние части в константах")
    case .cellTooLong(let kilobytes):
      Explanation(
        "в ячейке больше \(kilobytes) КБ текста", "большие данные читает библиотека: 'try Datasets.lines(…)'")
    case .notUnderstood:
      Explanation("так на Swift не пишут", "поищите лишний или пропущенный знак, скобку или слово")
    }
  }

  /// The parser's name of a part of the language.
  private static func russianPart(_ what: String) -> String {
    switch what {
    case "expression", "value": "значение"
    case "pattern": "имя"
    case "type": "тип"
    case "identifier", "name": "имя"
    case "statements", "statement": "инструкция"
    default: what
    }
  }

  /// `var a: [Int] = []`
  private static func begun(_ name: String, _ type: String) -> String {
    let needsType = type.hasPrefix("[") || type.hasSuffix("?")
    return "var \(name)\(needsType ? ": " + type : "") = \(ExampleValue.of(type))"
  }

  private static func list(_ cases: [String]) -> String {
    cases.map { "'.\($0)'" }.joined(separator: ", ")
  }

  private static func nothing(_ code: String?) -> String {
    code?.hasPrefix("print(") == true ? "'print' shows a value and returns nothing" : "the call returns nothing"
  }

  private static func russianNothing(_ code: String?) -> String {
    code?.hasPrefix("print(") == true ? "'print' показывает значение и ничего не возвращает" : "вызов ничего не возвращает"
  }

  private static let russianTopExit =
    "вне функций и циклов из 'guard' выходит только 'fatalError(\"…\")': напишите его или возьмите 'if … { … } else { … }' вместо 'guard'"

  private static func alternatives(_ exits: [String], _ or: String) -> String {
    let quoted = exits.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(or) \(last)"
  }
}
