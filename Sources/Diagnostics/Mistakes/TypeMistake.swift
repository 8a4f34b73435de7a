/// Values of one type where another is expected.
public enum TypeMistake: Explained {
  /// What a value was wanted for.
  public enum Purpose: Hashable, Sendable {
    case argument, assignment, declaration, result, element, key, value, condition, other
  }

  /// A value of a type that does not become the other. `code` is what was written, if it is short.
  case mismatch(found: String, expected: String, purpose: Purpose, code: String?)
  /// The value has a method that gives what is wanted.
  case convertible(found: String, expected: String, purpose: Purpose, swift: String)
  /// The expected type has few values, or makes one of what was found.
  case oneOf(found: String, expected: String, purpose: Purpose, values: [String])
  /// An operator between two types that do not go together.
  case operands(operation: String, left: String, right: String, leftCode: String?, rightCode: String?)
  /// With the method that does it, where there is one.
  case sameOperands(operation: String, type: String, swift: String?)
  /// `x === 5`
  case identityOfValues(type: String, sign: String)
  case methodForOperator(operation: String, left: String, right: String, swift: String)
  case unaryOperand(operation: String, type: String)
  /// `$0.count < $1`
  case memberOfBoth(operation: String, left: String, right: String, swift: String)
  /// `%` of floating-point numbers.
  case floatingRemainder(left: String?, right: String?)
  /// `if n {`; negated is `if !n {`, which asks for zero.
  case numberAsCondition(type: String, code: String?, isNegated: Bool)
  /// `let isReady: Bool = 1`, `while 1 {`
  case numberForBool(String)
  /// `n == 1 || 2`, where the second side is no comparison; `swift` compares on both.
  case halfComparison(operation: String, code: String, swift: String)
  case assignmentAsCondition(left: String, right: String)
  case branches(first: String, second: String)
  case mixedElements(earlier: String, later: String, of: Collected = .elements)
  case emptyLiteral(example: String)
  case nothingReturned(function: String)
  /// The name of a function without its call.
  case functionNotCalled(code: String?, result: String)
  case notCallable(type: String)
  /// `Color("red")` where values have names: `.red`.
  case madeByName(type: String, values: [String])
  /// The name of a type where a value is expected.
  case bareType(code: String)
  /// A value with a name and a text on the two sides of an operator.
  case namedValueAndText(operation: String, left: String, right: String, values: [String])
  /// A text's character by a whole number, and what gives it.
  case textIndex(type: String, code: String, swift: String?, isRange: Bool)
  /// A number asked of a collection without numbered elements.
  case elementByNumber(type: String, swift: String)
  /// One text where several are expected, or its words.
  case textForTexts(found: String, purpose: Purpose, code: String)
  /// A value that may be missing beside another one, and both with something in its place.
  case optionalOperand(operation: String, left: String, right: String, swift: String)
  case noSubscript(type: String, methods: [String])
  case tupleSubscript(type: String, swift: String?)
  case notHashable(type: String)
  case notEquatable(type: String)
  /// The receiver's types and what the overloads take.
  /// `swift` is the call with its whole numbers made decimal ones.
  case noOverload(found: String, accepted: [String], swift: String?)
  case notASequence(type: String, code: String?)
}

extension TypeMistake {
  var english: Explanation {
    switch self {
    case .mismatch(let found, let expected, _, let code):
      Explanation(advice: Self.englishConversion(found, expected, code))
    case .convertible(_, _, _, let swift): Explanation(advice: "convert it: '\(swift)'")
    case .oneOf(_, _, _, let values): Explanation(advice: "write " + Self.alternatives(values, "or"))
    case .operands(let operation, let left, let right, let leftCode, let rightCode):
      Explanation(
        advice: Self.englishOperands(operation, (left, leftCode), (right, rightCode)))
    case .sameOperands(_, _, let swift?): Explanation(advice: "write '\(swift)'")
    case .sameOperands(let operation, let type, nil):
      Explanation(advice: "'\(operation)' is not defined between two values of '\(type)': use the part of them that is a number or text")
    case .identityOfValues(_, let sign):
      Explanation(advice: "'\(sign)' asks whether two are one object; values are compared by '\(sign.dropLast())'")
    case .methodForOperator(_, _, _, let swift): Explanation(advice: "a method does it: write '\(swift)'")
    case .memberOfBoth(_, _, _, let swift): Explanation(advice: "both sides need the same part: write '\(swift)'")
    case .unaryOperand(let operation, let type):
      Explanation(advice: "'\(operation)' needs a number or a Bool, and this is '\(type)'")
    case .floatingRemainder(let left, let right):
      Explanation(
        advice: "write '\(left ?? "a").truncatingRemainder(dividingBy: \(right ?? "b"))'")
    case .halfComparison(let operation, _, let swift):
      Explanation(advice: "each side of '\(operation)' is a comparison of its own: write '\(swift)'")
    case .numberForBool(let text): Explanation(advice: "write '\(text == "0" ? "false" : "true")'")
    case .numberAsCondition(_, let code, let isNegated):
      Explanation(
        advice: isNegated
          ? "compare it: '\(code ?? "n") == 0' instead of '!\(code ?? "n")'" : "compare it: '\(code ?? "n") != 0'")
    case .assignmentAsCondition(let left, let right):
      Explanation(advice: "'=' gives a value, '==' compares: write '\(left) == \(right)'")
    case .branches(let first, let second):
      Explanation(
        advice: "both sides of ':' must be of one type, and here they are '\(first)' and '\(second)': convert one of them")
    case .mixedElements(let earlier, let later, let part):
      Explanation(
        advice: "the \(part.rawValue) before are '\(earlier)', this one is '\(later)': make them one type, or write a tuple '(…)' or a struct")
    case .emptyLiteral(let example): Explanation(advice: "write the type: '\(example)'")
    case .nothingReturned(let function):
      Explanation(advice: "'\(function)' returns nothing: call it on a line of its own, without 'let … ='")
    case .functionNotCalled(let code, _): Explanation(advice: "write '\(code ?? "…")()' to call it")
    case .madeByName(_, let values):
      Explanation(advice: "it has its values by name: write " + Self.alternatives(values, "or"))
    case .bareType(let code):
      Explanation(advice: "'\(code)' is a type: make a value of it, '\(Self.made(code))', or write '\(code).self' for the type itself")
    case .namedValueAndText(_, _, _, let values):
      Explanation(advice: "it has its values by name, not as text: write " + Self.alternatives(values, "or"))
    case .notCallable(let type):
      Explanation(
        advice: "only functions are called with '( )', and this is a value of '\(type)': drop the parentheses, or write '[ ]' for an element")
    case .textIndex(_, let code, let swift, let isRange):
      Explanation(advice: swift.map { "characters of a text have no numbers: write '\($0)'" } ?? Self.englishTextIndex(code, isRange))
    case .elementByNumber(let type, let swift):
      Explanation(advice: "elements of '\(type)' have no numbers, those of an array have: write '\(swift)'")
    case .textForTexts(_, _, let code):
      Explanation(
        advice: "for one of several texts put it into an array, '[\(code)]'; for its words split it, '\(Self.words(code))'")
    case .optionalOperand(_, _, _, let swift):
      Explanation(advice: "the value may be missing: give another in its place, '\(swift)'")
    case .noSubscript("() -> ()", _):
      Explanation(
        advice: "it is a function, and '{}' is an empty one: an empty dictionary is '[:]', with its type, 'var d: [String: Int] = [:]'")
    case .noSubscript(let type, []):
      Explanation(advice: "a '\(type)' has no elements to number: '[ ]' is for arrays and dictionaries")
    case .noSubscript(let type, let methods):
      Explanation(advice: "a '\(type)' gives its parts by methods: " + Self.alternatives(methods, "or"))
    case .tupleSubscript(_, let swift): Explanation(advice: swift.map { "write '\($0)'" } ?? "write '.0', '.1' and so on")
    case .notHashable: Explanation(advice: "keys of a dictionary must be 'Hashable', such as 'String' or 'Int'")
    case .notEquatable(let type): Explanation(advice: "add ': Equatable' to the declaration of '\(type)'")
    case .noOverload(let found, let accepted, let swift):
      Explanation(
        advice: "the arguments are \(found); it takes " + accepted.joined(separator: " or ")
          + (Self.wantsRows(found, accepted)
            ? ": make each value a row, 'values.map { [$0] }'"
            : Self.wantsArray(found, accepted) ? ": put the value into an array, '[…]'" : "")
          + (Self.mixes(found, accepted) ? ": the values are of several types, make a text of each number, 'String(…)'" : "")
          + (Self.wantsDouble(found, accepted) ? ": convert what is 'Int': '\(swift ?? "Double(…)")'" : ""))
    case .notASequence("Int", let code):
      Explanation(advice: "loop over a range: '0..<\(code ?? "n")'")
    case .notASequence(_, let code?) where code.hasSuffix(".nested"):
      Explanation(advice: "its rows as lists are '\(code)': go through these")
    case .notASequence:
      Explanation(advice: "'for' goes through arrays, ranges, texts and dictionaries")
    }
  }

  /// `{ x in … }` of a type of functions.
  private static func closure(_ type: String) -> String? {
    guard type.hasPrefix("("), type.contains(") -> ") || type.contains(") throws -> ") else { return nil }
    let list = type.dropFirst().prefix { $0 != ")" }
    if list.isEmpty { return "{ … }" }
    // Parameters that are tuples or functions are not counted.
    guard !list.contains("(") else { return "{ x in … }" }
    let names = ["x", "y", "z"].prefix(list.split(separator: ",").count)
    return "{ \(names.joined(separator: ", ")) in … }"
  }

  /// What a function is to give, where that is a type of its own and not a parameter's.
  private static func result(_ type: String) -> String? {
    guard let arrow = type.ranges(of: "-> ").last else { return nil }
    let result = String(type[arrow.upperBound...])
    return result.count > 1 && result != "()" && !["Result", "Element", "Key", "ElementOfResult", "_"].contains(result) ? result : nil
  }

  private static func englishConversion(_ found: String, _ expected: String, _ code: String?)
    -> String
  {
    let shown = code ?? "…"
    if found == "Int", ["Double", "Float"].contains(expected), let swift = WholeDivision.converted(code, to: expected) {
      return "convert before dividing, or the fraction is lost: '\(swift)'"
    }
    switch Conversion(from: found, to: expected) {
    case .initializer: return "convert it: '\(expected)(\(shown))'"
    case .losingFraction:
      return "convert it: 'Int(\(shown))' drops the fraction, or round it first"
    case .parsing:
      return "'\(expected)(\(shown))' reads a number from text and gives an optional"
    case .counting: return "compare it: '\(shown) != 0'"
    case .emptyBraces:
      return "'{ }' is a function: an empty dictionary is '[:]', an empty list or set '[]'"
    case .range: return "a range is written with points: '1...2'"
    case .oneCharacter: return "a 'Character' is one sign between quotes: '\"a\"'; a longer text is a 'String'"
    case .emptiness: return "test whether there is something in it: '!\(shown).isEmpty'"
    case .wrapping: return "put it into an array: '[\(shown)]'"
    case .asArray: return "make an array of it: 'Array(\(shown))'"
    case .fromVoid: return "the call returns nothing: give the function a result with '-> \(expected)' and 'return'"
    case .none:
      if let closure = Self.closure(expected) {
        return "a function is expected here, such as the closure '\(closure)'\(Self.result(expected).map { " that gives a '\($0)'" } ?? "")"
      }
      return "a '\(expected)' is expected here and this is '\(found)': use another value, or change the declared type"
    }
  }

  private static func englishOperands(
    _ operation: String, _ left: (type: String, code: String?), _ right: (type: String, code: String?)
  ) -> String {
    switch OperandRemedy(operation, left, right) {
    case .widen(let type, let code):
      "make both sides '\(type)': write '\(type)(\(code ?? "…"))'"
    case .repeatText(let text, let count):
      "a method repeats texts: write 'String(repeating: \(text ?? "text"), count: \(count ?? "n"))'"
    case .format(let text, let value):
      "write 'String(format: \(text ?? "\"%.2f\""), \(value ?? "x"))'"
    case .interpolate(let code):
      "put the value into the text: \"… \\(\(code ?? "x"))\", or write 'String(\(code ?? "x"))'"
    case .inArrayOrEach(let code, let swift):
      "to add to each element, write '\(swift)'; to append one, '\(code)'"
    case .inArray(let code): "put the value into an array: '[\(code ?? "…")]'"
    case .repeatElement(let element, let count): "write 'Array(repeating: \(element), count: \(count))'"
    case .textPosition(let swift): "a position in a text is moved by a method: write '\(swift)'"
    case .parse(let type, let code): "'\(type)(\(code ?? "…"))' reads a number from text and gives an optional"
    case .divide(let swift): "convert before dividing, or the fraction is lost: write '\(swift)'"
    case .unwrap: "unwrap the optional first: 'value ?? 0', 'if let', or '!'"
    case .call(let code): "call the function: '\(code ?? "…")()'"
    case .ofPair(let code): "'\(code)' is a key with its value: write '\(code).key' or '\(code).value', or loop with 'for (k, v) in'"
    case .repeatList(let list, let count): "write 'Array(repeating: \(list), count: \(count)).flatMap { $0 }'"
    case .elementwise(let swift): "'\(operation)' takes numbers: do it with each element, '\(swift)'"
    case .none: "'\(operation)' needs two values of one type: convert one of them"
    }
  }

  /// `(String)` where `([String])` is accepted.
  /// A column of values where rows are wanted.
  private static func wantsRows(_ found: String, _ accepted: [String]) -> Bool {
    found.hasPrefix("([") && wantsArray(found, accepted)
  }

  private static func wantsArray(_ found: String, _ accepted: [String]) -> Bool {
    accepted.contains("([\(found.dropFirst().dropLast())])")
  }

  /// `[["x", 1]]` where a list of texts is accepted.
  private static func mixes(_ found: String, _ accepted: [String]) -> Bool {
    found.contains("[Any]") && accepted.contains { $0.contains("[String]") }
  }

  /// `(Int)` where `(Double)` is accepted.
  private static func wantsDouble(_ found: String, _ accepted: [String]) -> Bool {
    found.contains("Int") && accepted.contains(found.replacing("Int", with: "Double"))
  }

  /// `[Int]()`, `Dog(…)`
  private static func made(_ type: String) -> String {
    let isBasic = type.hasPrefix("[") || ["Int", "Double", "String", "Bool"].contains(type)
    return type + (isBasic ? "()" : "(…)")
  }

  private static func alternatives(_ values: [String], _ or: String) -> String {
    let quoted = values.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(or) \(last)"
  }

  private static func words(_ code: String) -> String { "\(code).split(separator: \" \").map(String.init)" }

  private static func englishTextIndex(_ code: String, _ isRange: Bool) -> String {
    isRange
      ? "make an array of characters first: 'Array(\(code))[…]', or use 'prefix(n)' and 'suffix(n)'"
      : "make an array of characters first: 'Array(\(code))[i]'"
  }
}

extension TypeMistake {
  var russian: Explanation {
    switch self {
    case .mismatch(let found, let expected, let purpose, let code):
      Explanation(
        Self.russianMismatch(found, expected, purpose), Self.russianConversion(found, expected, code))
    case .convertible(let found, let expected, let purpose, let swift):
      Explanation(Self.russianMismatch(found, expected, purpose), "преобразуйте явно: '\(swift)'")
    case .oneOf(let found, let expected, let purpose, let values):
      Explanation(
        Self.russianMismatch(found, expected, purpose), "напишите " + Self.alternatives(values, "или"))
    case .operands(let operation, let left, let right, let leftCode, let rightCode):
      Explanation(
        "действие '\(operation)' не определено между '\(left)' и '\(right)'",
        Self.russianOperands(operation, (left, leftCode), (right, rightCode)))
    case .sameOperands(let operation, let type, let swift):
      Explanation(
        "действие '\(operation)' не определено между двумя значениями '\(type)'",
        swift.map { "напишите '\($0)'" } ?? "возьмите ту часть значений, которая является числом или текстом")
    case .identityOfValues(let type, let sign):
      Explanation(
        "'\(sign)' сравнивает объекты классов, а здесь значение типа '\(type)'",
        "значения сравнивает '\(sign.dropLast())'")
    case .methodForOperator(let operation, let left, let right, let swift):
      Explanation(
        "действие '\(operation)' не определено между '\(left)' и '\(right)'",
        "это делает метод: напишите '\(swift)'")
    case .memberOfBoth(let operation, let left, let right, let swift):
      Explanation(
        "действие '\(operation)' не определено между '\(left)' и '\(right)'",
        "с обеих сторон нужно одно и то же: напишите '\(swift)'")
    case .unaryOperand(let operation, let type):
      Explanation(
        "действие '\(operation)' не определено для '\(type)'", "оно нужно числам или Bool")
    case .floatingRemainder(let left, let right):
      Explanation(
        "'%' определено только для целых чисел",
        "напишите '\(left ?? "a").truncatingRemainder(dividingBy: \(right ?? "b"))'")
    case .halfComparison(let operation, let code, let swift):
      Explanation(
        "'\(code)' рядом с '\(operation)' — не условие",
        "с каждой стороны '\(operation)' стоит своё сравнение: напишите '\(swift)'")
    case .numberForBool(let text):
      Explanation(
        "ожидается 'Bool', а здесь число \(text)", "напишите '\(text == "0" ? "false" : "true")'")
    case .numberAsCondition(let type, let code, let isNegated):
      Explanation(
        "условие должно быть 'Bool', а здесь '\(type)'",
        isNegated
          ? "сравните явно: '\(code ?? "n") == 0' вместо '!\(code ?? "n")'"
          : "сравните явно: '\(code ?? "n") != 0'")
    case .assignmentAsCondition(let left, let right):
      Explanation(
        "в условии стоит '=', а ожидается сравнение '=='",
        "'=' присваивает, '==' сравнивает: напишите '\(left) == \(right)'")
    case .branches(let first, let second):
      Explanation(
        "по две стороны ':' стоят значения разных типов: '\(first)' и '\(second)'",
        "тип должен быть один: преобразуйте одно из значений")
    case .mixedElements(let earlier, let later, let part):
      Explanation(
        "\(part.russian) разных типов: '\(earlier)' и '\(later)'",
        "приведите их к одному типу или возьмите кортеж '(…)' или struct")
    case .emptyLiteral(let example):
      Explanation("по пустому литералу не видно типа", "напишите тип: '\(example)'")
    case .nothingReturned(let function):
      Explanation(
        "'\(function)' ничего не возвращает",
        "вызовите на отдельной строке, без 'let … ='")
    case .functionNotCalled(let code, let result):
      Explanation(
        "стоит сама функция, а ожидается её результат '\(result)'",
        "напишите '\(code ?? "…")()', чтобы вызвать её")
    case .notCallable(let type):
      Explanation(
        "значение типа '\(type)' нельзя вызвать",
        "скобки '( )' ставят после функций: уберите их или напишите '[ ]', если нужен элемент")
    case .elementByNumber(let type, let swift):
      Explanation("у элементов '\(type)' нет номеров", "номера есть у элементов массива: напишите '\(swift)'")
    case .textForTexts(let found, let purpose, let code):
      Explanation(
        Self.russianMismatch(found, "[String]", purpose),
        "если это один из нескольких текстов, поместите его в массив: '[\(code)]'; если нужны его слова, разделите его: '\(Self.words(code))'")
    case .optionalOperand(let operation, let left, let right, let swift):
      Explanation(
        "действие '\(operation)' не определено между '\(left)' и '\(right)'",
        "значения может не быть: дайте замену, '\(swift)'")
    case .textIndex(let type, _, let swift?, _):
      Explanation("по номеру символ из '\(type)' не взять", "у символов текста нет номеров: напишите '\(swift)'")
    case .textIndex(let type, let code, nil, let isRange):
      Explanation(
        "по номеру символ из '\(type)' не взять",
        isRange
          ? "сначала сделайте массив символов: 'Array(\(code))[…]', или возьмите 'prefix(n)', 'suffix(n)'"
          : "сначала сделайте массив символов: 'Array(\(code))[i]'")
    case .madeByName(let type, let values):
      Explanation("'\(type)' так не создают", "у него есть именованные значения: напишите " + Self.alternatives(values, "или"))
    case .bareType(let code):
      Explanation(
        "стоит тип '\(code)', а ожидается значение",
        "создайте его: '\(Self.made(code))' — или напишите '\(code).self', если нужен сам тип")
    case .namedValueAndText(let operation, let left, let right, let values):
      Explanation(
        "действие '\(operation)' не определено между '\(left)' и '\(right)'",
        "у типа именованные значения, а не тексты: напишите " + Self.alternatives(values, "или"))
    case .noSubscript("() -> ()", _):
      Explanation(
        "у '() -> ()' нет элементов с номерами",
        "это функция, а '{}' — пустая функция: пустой словарь — '[:]', вместе с типом: 'var d: [String: Int] = [:]'")
    case .noSubscript(let type, let methods):
      Explanation(
        "у '\(type)' нет элементов с номерами",
        methods.isEmpty
          ? "'[ ]' ставят после массивов и словарей"
          : "части '\(type)' дают методы: " + Self.alternatives(methods, "или"))
    case .tupleSubscript(let type, let swift):
      Explanation("части кортежа '\(type)' берут через точку", "напишите '\(swift ?? ".0', '.1")'")
    case .notHashable(let type):
      Explanation(
        "'\(type)' не может быть ключом словаря", "ключи должны быть 'Hashable', например 'String' или 'Int'")
    case .notEquatable(let type):
      Explanation(
        "значения '\(type)' нельзя сравнить", "добавьте ': Equatable' в объявление '\(type)'")
    case .noOverload(let found, let accepted, let swift):
      Explanation(
        "ни один из вариантов вызова не подходит",
        "аргументы: \(found); ожидается " + accepted.joined(separator: " или ")
          + (Self.wantsRows(found, accepted)
            ? " — сделайте строку из каждого значения: 'values.map { [$0] }'"
            : Self.wantsArray(found, accepted) ? " — поместите значение в массив: '[…]'" : "")
          + (Self.mixes(found, accepted) ? " — значения разных типов: сделайте текст из каждого числа, 'String(…)'" : "")
          + (Self.wantsDouble(found, accepted) ? " — преобразуйте то, что имеет тип 'Int': '\(swift ?? "Double(…)")'" : ""))
    case .notASequence("Int", let code):
      Explanation(
        "'for' не может пройти по числу 'Int'", "возьмите диапазон: '0..<\(code ?? "n")'")
    case .notASequence(let type, let code?) where code.hasSuffix(".nested"):
      Explanation("'for' не может пройти по '\(type)'", "его строки списками — '\(code)': пройдите по ним")
    case .notASequence(let type, _):
      Explanation(
        "'for' не может пройти по '\(type)'", "он проходит по массивам, диапазонам, строкам и словарям")
    }
  }

  private static func russianMismatch(_ found: String, _ expected: String, _ purpose: Purpose) -> String {
    switch purpose {
    case .argument: "аргумент имеет тип '\(found)', а ожидается '\(expected)'"
    case .result: "возвращается '\(found)', а объявлен результат '\(expected)'"
    case .assignment: "присваивается '\(found)', а переменная имеет тип '\(expected)'"
    case .element: "элемент имеет тип '\(found)', а ожидается '\(expected)'"
    case .key: "ключ имеет тип '\(found)', а ожидается '\(expected)'"
    case .condition: "условие имеет тип '\(found)', а ожидается '\(expected)'"
    case .declaration, .value, .other:
      "значение имеет тип '\(found)', а ожидается '\(expected)'"
    }
  }

  private static func russianConversion(_ found: String, _ expected: String, _ code: String?)
    -> String
  {
    let shown = code ?? "…"
    if found == "Int", ["Double", "Float"].contains(expected), let swift = WholeDivision.converted(code, to: expected) {
      return "преобразуйте до деления, иначе дробная часть пропадёт: '\(swift)'"
    }
    switch Conversion(from: found, to: expected) {
    case .initializer: return "преобразуйте явно: '\(expected)(\(shown))'"
    case .losingFraction:
      return "преобразуйте явно: 'Int(\(shown))' отбросит дробную часть; если нужно, сначала округлите"
    case .parsing: return "'\(expected)(\(shown))' читает число из текста и даёт опционал"
    case .counting: return "сравните явно: '\(shown) != 0'"
    case .emptyBraces:
      return "'{ }' — это функция: пустой словарь — '[:]', пустой список или множество — '[]'"
    case .range: return "диапазон пишут через точки: '1...2'"
    case .oneCharacter: return "'Character' — это один знак в кавычках: '\"a\"'; для текста подлиннее есть 'String'"
    case .emptiness: return "проверьте, есть ли в нём что-нибудь: '!\(shown).isEmpty'"
    case .wrapping: return "поместите в массив: '[\(shown)]'"
    case .asArray: return "сделайте массив: 'Array(\(shown))'"
    case .fromVoid:
      return "вызов ничего не возвращает: объявите результат '-> \(expected)' и напишите 'return'"
    case .none:
      if let closure = Self.closure(expected) {
        return "здесь ожидается функция, например замыкание '\(closure)'\(Self.result(expected).map { ", которое даёт '\($0)'" } ?? "")"
      }
      return "нужно значение типа '\(expected)': возьмите другое или измените объявленный тип"
    }
  }

  private static func russianOperands(
    _ operation: String, _ left: (type: String, code: String?), _ right: (type: String, code: String?)
  ) -> String {
    switch OperandRemedy(operation, left, right) {
    case .widen(let type, let code):
      "сделайте обе стороны '\(type)': напишите '\(type)(\(code ?? "…"))'"
    case .repeatText(let text, let count):
      "текст повторяют так: 'String(repeating: \(text ?? "text"), count: \(count ?? "n"))'"
    case .format(let text, let value):
      "напишите 'String(format: \(text ?? "\"%.2f\""), \(value ?? "x"))'"
    case .interpolate(let code):
      "вставьте значение в текст: \"… \\(\(code ?? "x"))\" — или напишите 'String(\(code ?? "x"))'"
    case .inArrayOrEach(let code, let swift):
      "чтобы прибавить к каждому элементу, напишите '\(swift)'; чтобы добавить ещё один — '\(code)'"
    case .inArray(let code): "поместите значение в массив: '[\(code ?? "…")]'"
    case .repeatElement(let element, let count): "напишите 'Array(repeating: \(element), count: \(count))'"
    case .textPosition(let swift): "место в тексте сдвигает метод: напишите '\(swift)'"
    case .parse(let type, let code): "'\(type)(\(code ?? "…"))' читает число из текста и даёт опционал"
    case .divide(let swift): "преобразуйте до деления, иначе дробная часть пропадёт: напишите '\(swift)'"
    case .unwrap: "сначала разверните опционал: 'value ?? 0', 'if let' или '!'"
    case .call(let code): "вызовите функцию: '\(code ?? "…")()'"
    case .ofPair(let code): "'\(code)' — ключ со значением: напишите '\(code).key' или '\(code).value', в цикле — 'for (k, v) in'"
    case .repeatList(let list, let count): "напишите 'Array(repeating: \(list), count: \(count)).flatMap { $0 }'"
    case .elementwise(let swift): "'\(operation)' берёт числа: сделайте это с каждым элементом, '\(swift)'"
    case .none: "с двух сторон должны быть значения одного типа: преобразуйте одно из них"
    }
  }
}
