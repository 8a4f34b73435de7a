/// What Swift has too, in another form than the one that is written.
public enum UsageMistake: Explained {
  /// `n > 3 & n < 5`; `swift` joins the conditions.
  case bitsForLogic(sign: String, swift: String)
  /// `x = y = 0`
  case chainedAssignment(swift: String)
  /// `case x > 3:`, `case > 3:`
  case conditionAsCase(swift: String)
  /// `case 1 or 2:`, `case > 3:`
  case alternatives(word: String, swift: String)
  /// `else:` among the cases of a `switch`.
  case elseForDefault
  /// `words.map(Int)`
  case typeAsFunction(String, swift: String)
  /// `self.x = x` of a type that does not declare it.
  case undeclaredProperty(String, type: String, swift: String)
  /// `for (a, b) in points`, where a point has parts with names.
  case namedParts(type: String, parts: [String])
  /// `let (a, b) = list`
  case numberedParts(type: String)
  /// `f(*args)`
  case unpacking(code: String, swift: String)
  /// `@cache` above a function.
  case decorator(String, swift: String)
  case unknownAttribute(String)
  /// `return a, b`
  case bareTuple(swift: String)
  /// `print(i++)`
  case incrementAsValue(swift: String)
  /// `d[k]`, where `k` is an entry of `d`.
  case entryForKey(String, swift: String)
}

extension UsageMistake {
  var english: Explanation {
    switch self {
    case .entryForKey(let name, let swift):
      Explanation(advice: "'\(name)' is an entry, a key with its value: write '\(name).value', or '\(swift)'")
    case .bitsForLogic(let sign, let swift):
      Explanation(advice: "'\(sign)' joins the bits of numbers, conditions are joined by '\(sign)\(sign)': write '\(swift)'")
    case .chainedAssignment(let swift):
      Explanation(advice: "an assignment gives no value: write '\(swift)'")
    case .conditionAsCase(let swift):
      Explanation(advice: "a condition of a case stands behind 'where': write '\(swift)'")
    case .alternatives(let sign, let swift) where "<>!".contains(sign.prefix(1)):
      Explanation("'\(sign)' stands behind 'case'; Swift expects a value or 'let … where …'", "write '\(swift)'")
    case .alternatives(let word, let swift):
      Explanation("'\(word)' stands between values of a 'case'; Swift expects ','", "write '\(swift)'")
    case .elseForDefault:
      Explanation("'else:' stands among cases; 'default:' is expected", "write 'default:'")
    case .typeAsFunction(let type, let swift):
      Explanation(advice: "'\(type)' is a type, and a function is asked for here: write '\(swift)'")
    case .undeclaredProperty(_, let type, let swift):
      Explanation(advice: "properties are declared: write '\(swift)' between the braces of '\(type)', outside of its functions")
    case .namedParts(let type, let parts):
      Explanation(advice: "a '\(type)' is one value with names for its parts: write one name, such as 'item', and then " + Self.listed(parts, "and"))
    case .numberedParts(let type):
      Explanation(advice: "a '\(type)' has any number of elements: write one name, such as 'row', and then 'row[0]' and 'row[1]'")
    case .unpacking(let code, let swift):
      Explanation(advice: "Swift has no '\(code)': write '\(swift)'")
    case .decorator(let name, let swift):
      Explanation("'@\(name)' is a decorator of Python; Swift has none", swift.isEmpty ? "leave the line out" : "write '\(swift)'")
    case .unknownAttribute: Explanation(advice: "leave it out: Swift has no decorators")
    case .bareTuple(let swift):
      Explanation("several values are given back at once in Python; Swift expects parentheses around them", "write '\(swift)'")
    case .incrementAsValue(let swift): Explanation(advice: "write '\(swift)' on a line of its own: it gives no value")
    }
  }

  var russian: Explanation {
    switch self {
    case .entryForKey(let name, let swift):
      Explanation(
        "'\(name)' — не ключ, а пара из ключа и значения", "напишите '\(name).value' или '\(swift)'")
    case .bitsForLogic(let sign, let swift):
      Explanation(
        "'\(sign)' стоит между условиями, а это действие с битами чисел",
        "условия соединяют знаком '\(sign)\(sign)': напишите '\(swift)'")
    case .chainedAssignment(let swift):
      Explanation("присваивание не даёт значения, присвоить его дальше нельзя", "напишите '\(swift)'")
    case .conditionAsCase(let swift):
      Explanation("после 'case' стоит условие, а ожидается значение", "условие пишут после 'where': напишите '\(swift)'")
    case .alternatives(let sign, let swift) where "<>!".contains(sign.prefix(1)):
      Explanation("после 'case' стоит '\(sign)', а ожидается значение или 'let … where …'", "напишите '\(swift)'")
    case .alternatives(let word, let swift):
      Explanation("между значениями после 'case' стоит '\(word)', а ожидается ','", "напишите '\(swift)'")
    case .elseForDefault:
      Explanation("среди случаев 'switch' стоит 'else:', а ожидается 'default:'", "напишите 'default:'")
    case .typeAsFunction(let type, let swift):
      Explanation("'\(type)' — тип, а здесь ожидается функция", "напишите '\(swift)'")
    case .undeclaredProperty(let name, let type, let swift):
      Explanation(
        "свойство '\(name)' в '\(type)' не объявлено",
        "напишите '\(swift)' между фигурными скобками '\(type)', вне его функций")
    case .namedParts(let type, let parts):
      Explanation(
        "имён в скобках несколько, а значение одно: '\(type)'",
        "у его частей есть имена: возьмите одно имя, например 'item', а потом " + Self.listed(parts, "и"))
    case .numberedParts(let type):
      Explanation(
        "имён в скобках несколько, а значение одно: '\(type)'",
        "элементов у него может быть сколько угодно: возьмите одно имя, например 'row', а потом 'row[0]' и 'row[1]'")
    case .unpacking(let code, let swift):
      Explanation("'\(code)' раскрывает список в Python, в Swift этого нет", "напишите '\(swift)'")
    case .decorator(let name, let swift):
      Explanation(
        "'@\(name)' — декоратор из Python, в Swift их нет",
        swift.isEmpty ? "уберите эту строку" : "напишите '\(swift)'")
    case .unknownAttribute(let name):
      Explanation("атрибута '@\(name)' в Swift нет", "уберите его: декораторов в Swift нет")
    case .bareTuple(let swift):
      Explanation("несколько значений сразу возвращают в Python, в Swift их берут в скобки", "напишите '\(swift)'")
    case .incrementAsValue(let swift):
      Explanation("в Swift такого действия нет", "напишите '\(swift)' отдельной строкой: значения оно не даёт")
    }
  }

  private static func listed(_ parts: [String], _ or: String) -> String {
    let quoted = parts.map { "'item.\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(or) \(last)"
  }
}
