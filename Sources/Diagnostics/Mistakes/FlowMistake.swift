/// The order in which things happen, and the brackets that say it.
public enum FlowMistake: Explained {
  case missingReturn(type: String)
  case returnedFromVoid(type: String)
  case emptyReturn(type: String)
  case returnOutside
  case breakInCondition
  case jumpOutside(word: String)
  /// With the cases that are missing, where they can be listed.
  case notExhaustive(missing: [String])
  case uninitialized(String)
  case functionWithoutBody
  case expectedBrace(construct: String)
  case unclosed(bracket: String, opened: Int?)
  case unterminatedText
  case singleQuotes
  case statementsOnOneLine
  case guardFallsThrough
  case unused(type: String)
}

extension FlowMistake {
  var english: Explanation {
    switch self {
    case .missingReturn(let type):
      Explanation(advice: "every path must end with 'return' and a '\(type)': which 'if' or loop can be left without one?")
    case .returnedFromVoid(let type):
      Explanation(advice: "write the result type in the function's head: '-> \(type)'")
    case .emptyReturn(let type): Explanation(advice: "write a '\(type)' behind 'return'")
    case .returnOutside: Explanation(advice: "'return' belongs inside a function; a cell shows its last value by itself")
    case .breakInCondition: Explanation(advice: "'if' needs no 'break': it ends by itself")
    case .jumpOutside(let word): Explanation(advice: "put '\(word)' inside a 'for' or 'while'")
    case .notExhaustive([]): Explanation(advice: "add a 'default:' case for all other values")
    case .notExhaustive(let missing):
      Explanation(advice: "add the missing case: " + Self.list(missing))
    case .uninitialized(let name):
      Explanation(advice: "give '\(name)' a value on every path before this line, such as 'var \(name) = 0'")
    case .functionWithoutBody: Explanation(advice: "put the body between '{' and '}'")
    case .expectedBrace(let construct):
      Explanation(advice: "the body of '\(construct)' stands between '{' and '}', also when it is one line")
    case .unclosed(let bracket, let line?):
      Explanation(advice: "write '\(bracket)' to close what line \(line) opens")
    case .unclosed(let bracket, nil): Explanation(advice: "write '\(bracket)'")
    case .unterminatedText: Explanation(advice: "write '\"' at the end of the text; text of several lines stands between '\"\"\"'")
    case .singleQuotes: Explanation(advice: "write text between double quotes: \"…\"")
    case .statementsOnOneLine:
      Explanation(advice: "begin a new line, or look for a missing operator, comma or parenthesis here")
    case .guardFallsThrough: Explanation(advice: "end the braces of 'guard … else' with 'return', 'continue', 'break' or 'throw'")
    case .unused: Explanation(advice: "show it with 'print', or keep it with 'let'")
    }
  }

  var russian: Explanation {
    switch self {
    case .missingReturn(let type):
      Explanation(
        "функция должна вернуть '\(type)', а дошла до конца без 'return'",
        "каждый путь должен кончаться словом 'return' и значением: какой 'if' или цикл можно пройти мимо?")
    case .returnedFromVoid(let type):
      Explanation(
        "функция возвращает значение, а результат у неё не объявлен",
        "напишите тип результата в заголовке: '-> \(type)'")
    case .emptyReturn(let type):
      Explanation("после 'return' нет значения", "функция должна вернуть '\(type)'")
    case .returnOutside:
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
    case .uninitialized(let name):
      Explanation(
        "'\(name)' используется раньше, чем получает значение",
        "дайте '\(name)' значение до этой строки на каждом пути, например 'var \(name) = 0'")
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
    case .singleQuotes:
      Explanation("текст стоит в одинарных кавычках", "пишите текст в двойных кавычках: \"…\"")
    case .statementsOnOneLine:
      Explanation(
        "две инструкции стоят на одной строке",
        "начните новую строку или проверьте, не пропущен ли здесь знак действия, запятая или скобка")
    case .guardFallsThrough:
      Explanation(
        "из 'guard … else' нет выхода",
        "закончите его фигурные скобки словом 'return', 'continue', 'break' или 'throw'")
    case .unused(let type):
      Explanation(
        "значение типа '\(type)' вычислено и не использовано",
        "покажите его: 'print(…)' — или сохраните: 'let … ='")
    }
  }

  private static func list(_ cases: [String]) -> String {
    cases.map { "'.\($0)'" }.joined(separator: ", ")
  }
}
