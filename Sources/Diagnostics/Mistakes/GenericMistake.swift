/// Types that cannot be told from the text, or that lack what is asked of them.
public enum GenericMistake: Explained {
  /// `Stack()` of an unknown element.
  case notInferred(parameter: String, type: String)
  /// A function whose result has a type that nothing says.
  case resultNotInferred(function: String)
  /// `let f = max`, whose types nothing says.
  case functionUntold(name: String)
  /// `.pi` where no type is expected.
  case unknownBase(member: String)
  /// Several functions or operators fit.
  case ambiguous(name: String, swift: String?)
  case ambiguousMinus
  /// `[p1, p2].sorted()` of values without an order; `isOwn` of a type that a cell declares.
  case lacksConformance(type: String, protocol: String, isOwn: Bool)
  /// `a < b` of two `T`; `swift` is the head of the declaration with the condition.
  case missingConstraint(type: String, protocol: String, swift: String)
  case differentTypes(left: String, right: String)
  case notASubclass(type: String, base: String)
  case mixedResults
  case nothingReturned
  case protocolMade(name: String)
  case memberOfAny(member: String)
  /// `any Int`
  case needlessAny(type: String)
  /// `func all() -> [Self]` in a class.
  case selfInside(class: String)
  /// `[any P]` where `[T]` with `T: P` is taken.
  case anyDoesNotConform(type: String, protocol: String)
  /// `x.kind` for `Type.kind`.
  case staticMember(String, type: String)
  case argumentCount(type: String, found: Int, expected: Int)
  case tuplePart(String, type: String)
  case coercion(found: String, expected: String)
  case missingType(name: String)
  /// A cast to a type that the value is known to have.
  case knownType(found: String, type: String)
  /// `match.4` of a pattern with three captures.
  case noCapture(String)
  case optionalFunction(type: String)
  case unknownValue
  case operandsUnfit(String)
  case noSuchLabels
  /// `func f<T>() {}`
  case unusedParameter(String)
  case keyPathWithoutRoot
  case keyPathMisplaced
}

extension GenericMistake {
  var english: Explanation {
    switch self {
    case .notInferred(_, let type): Explanation(advice: "write the type: '\(Self.filled(type))'")
    case .resultNotInferred(let function): Explanation(advice: "write the type that '\(function)' should give")
    case .functionUntold(let name):
      Explanation(advice: "call '\(name)' with '()', or write the type of the function: 'let f: (Int, Int) -> Int = …'")
    case .unknownBase(let member): Explanation(advice: "write the type before the dot, such as 'Double.\(member)'")
    case .ambiguous(_, let swift?): Explanation(advice: "write '\(swift)'")
    case .ambiguous(_, nil): Explanation(advice: "write the types of what it is applied to")
    case .ambiguousMinus: Explanation(advice: "write the type of the numbers, or subtract: '0 - …'")
    case .lacksConformance(let type, let name, true):
      Explanation(advice: "add ': \(name)' to the declaration of '\(type)'")
    case .lacksConformance(_, "Comparable", false):
      Explanation(advice: "say how to compare: 'sorted { $0.key < $1.key }'")
    case .lacksConformance("Int", "Sequence", false):
      Explanation(advice: "a number is no list: 'Array(0..<n)' counts up to it, 'Array(repeating: 0, count: n)' has so many elements")
    case .lacksConformance(let type, let name, false):
      Explanation(advice: "'\(type)' is no '\(name)': use a value of another type, or a part of this one")
    case .missingConstraint(let type, "FloatingPoint", let swift):
      Explanation(
        advice: "'\(type)' can be any type: ask for numbers, '\(swift)', or 'BinaryInteger' for whole ones")
    case .missingConstraint(let type, let name, let swift):
      Explanation(advice: "'\(type)' can be any type: ask for one that is '\(name)', '\(swift)'")
    case .differentTypes(let left, let right):
      Explanation(
        advice: Set([left, right]) == ["Substring", "String"]
          ? "parts of a text are 'Substring': make texts of them with '.map(String.init)'"
          : "make both one type: here they are '\(left)' and '\(right)'")
    case .notASubclass(let type, let base):
      Explanation(advice: "use an object of '\(base)', or let '\(type)' inherit from it")
    case .mixedResults: Explanation(advice: "return values of one type, or write 'any' in place of 'some'")
    case .nothingReturned: Explanation(advice: "write 'return' and a value in the body")
    case .protocolMade: Explanation(advice: "make a value of a type that conforms to it")
    case .memberOfAny: Explanation(advice: "two values of the protocol may be of different types: write a generic function '<T: …>'")
    case .needlessAny(let type): Explanation(advice: "only protocols stand behind 'any': write '\(type)' alone")
    case .selfInside(let name): Explanation(advice: "write '\(name)' there: in a subclass 'Self' is another type")
    case .anyDoesNotConform(let type, _):
      Explanation(advice: "its values may be of different types: take '\(type)' in place of the generic type, or give values of one type")
    case .staticMember(let name, let type): Explanation(advice: "write '\(type).\(name)'")
    case .argumentCount(_, _, let expected):
      Explanation(advice: "write \(expected) type\(expected == 1 ? "" : "s") between '<' and '>'")
    case .tuplePart: Explanation(advice: "its parts are '.0', '.1' and so on")
    case .coercion(_, let expected):
      Explanation(advice: "'as' only names a type that the value already has; convert with '\(expected)(…)'")
    case .knownType(_, let type): Explanation(advice: "leave the cast or the test out: the value is a '\(type)' in any case")
    case .noCapture: Explanation(advice: "the parts of a match are '.0' for the whole, then its captures")
    case .missingType(let name): Explanation(advice: "write the type behind the name: '\(name): Int'")
    case .optionalFunction: Explanation(advice: "call it with '?(…)', or unwrap it first")
    case .noSuchLabels: Explanation(advice: "write the labels as the function's declaration has them")
    case .unusedParameter(let name): Explanation(advice: "use '\(name)' as the type of a parameter, or leave it out")
    case .keyPathWithoutRoot: Explanation(advice: "write the type behind the backslash: '\\Type.name'")
    case .keyPathMisplaced: Explanation(advice: "a closure does it: '{ $0.name }'")
    case .operandsUnfit(let name): Explanation(advice: "'\(name)' takes other types: convert the value first")
    case .unknownValue: Explanation(advice: "write the types of the closure's parameters")
    }
  }

  var russian: Explanation {
    switch self {
    case .notInferred(let parameter, let type):
      Explanation("не видно, какой тип взять вместо '\(parameter)'", "напишите тип: '\(Self.filled(type))'")
    case .resultNotInferred(let function):
      Explanation(
        "не видно, какого типа результат '\(function)'",
        "напишите тип того, что даёт '\(function)': 'let x: [Int] = …'")
    case .functionUntold(let name):
      Explanation(
        "не видно, для каких типов берётся функция '\(name)'",
        "вызовите '\(name)' со скобками '()' или напишите тип функции: 'let f: (Int, Int) -> Int = …'")
    case .unknownBase(let member):
      Explanation(
        "не видно, у какого типа взять '.\(member)'", "напишите тип перед точкой, например 'Double.\(member)'")
    case .ambiguous(let name, let swift):
      Explanation(
        "подходит несколько вариантов '\(name)'",
        swift.map { "напишите '\($0)'" } ?? "напишите типы значений, к которым это применяется")
    case .ambiguousMinus:
      Explanation(
        "не видно, к каким числам относится минус", "напишите тип чисел или вычтите: '0 - …'")
    case .lacksConformance("Int", "Sequence", false):
      Explanation(
        "здесь нужен список, а 'Int' — одно число",
        "'Array(0..<n)' считает до него, в 'Array(repeating: 0, count: n)' столько элементов")
    case .lacksConformance(let type, let name, let isOwn):
      Explanation(
        "нужен тип, который выполняет '\(name)', а '\(type)' его не выполняет",
        isOwn
          ? "добавьте ': \(name)' в объявление '\(type)'"
          : name == "Comparable" ? "скажите, как сравнивать: 'sorted { $0.key < $1.key }'"
          : "возьмите значение другого типа или часть этого значения")
    case .missingConstraint(let type, let name, let swift):
      Explanation(
        "'\(type)' может быть любым типом, а здесь нужен такой, который выполняет '\(name)'",
        name == "FloatingPoint"
          ? "потребуйте, чтобы это были числа: '\(swift)', для целых — 'BinaryInteger'" : "потребуйте этого: '\(swift)'")
    case .differentTypes(let left, let right):
      Explanation(
        "нужны два значения одного типа, а здесь '\(left)' и '\(right)'", "приведите их к одному типу")
    case .notASubclass(let type, let base):
      Explanation(
        "нужен объект класса '\(base)', а здесь '\(type)'",
        "возьмите объект '\(base)' или унаследуйте '\(type)' от него")
    case .mixedResults:
      Explanation(
        "функция с 'some' возвращает значения разных типов",
        "возвращайте значения одного типа или напишите 'any' вместо 'some'")
    case .nothingReturned:
      Explanation("функция с 'some' ничего не возвращает", "напишите в ней 'return' и значение")
    case .protocolMade(let name):
      Explanation(
        "'\(name)' — протокол, значений самого протокола не бывает",
        "создайте значение типа, который его выполняет")
    case .memberOfAny(let member):
      Explanation(
        "'\(member)' нельзя вызвать у значения протокола: нужен один и тот же тип с двух сторон",
        "напишите обобщённую функцию '<T: …>'")
    case .needlessAny(let type):
      Explanation("'any' ничего не значит перед типом '\(type)'", "'any' пишут перед протоколом: напишите просто '\(type)'")
    case .selfInside(let name):
      Explanation(
        "в классе 'Self' может быть только всем типом результата или свойства, но не его частью и не параметром",
        "напишите здесь '\(name)': у наследника 'Self' — другой тип")
    case .anyDoesNotConform(let type, let name):
      Explanation(
        "нужен один тип, который выполняет '\(name)', а в '\(type)' могут быть значения разных типов",
        "объявите '\(type)' вместо обобщённого типа или возьмите значения одного типа")
    case .staticMember(let name, let type):
      Explanation("'\(name)' есть у самого типа '\(type)', а не у значения", "напишите '\(type).\(name)'")
    case .argumentCount(let type, let found, let expected):
      Explanation(
        "у '\(type)' в '< >' \(Self.types(found)), а ожидается \(expected)",
        "напишите между '<' и '>' \(Self.types(expected))")
    case .tuplePart(let part, let type):
      Explanation("у кортежа '\(type)' нет части '\(part)'", "его части — '.0', '.1' и так далее")
    case .coercion(let found, let expected):
      Explanation(
        "'as' не превращает '\(found)' в '\(expected)'",
        "'as' только называет тип, который у значения уже есть; преобразуйте: '\(expected)(…)'")
    case .knownType(let found, let type):
      Explanation(
        "значение типа '\(found)' и так '\(type)'", "уберите приведение или проверку типа")
    case .noCapture(let part):
      Explanation(
        "у совпадения нет части '\(part)'", "'.0' — всё совпадение, дальше идут его группы в скобках")
    case .missingType(let name):
      Explanation("у '\(name)' не указан тип", "напишите его после имени: '\(name): Int'")
    case .optionalFunction(let type):
      Explanation(
        "функции здесь может не быть: тип '\(type)'", "вызовите её через '?(…)' или сначала разверните")
    case .noSuchLabels:
      Explanation("функции с такими метками нет", "возьмите метки из объявления функции")
    case .unusedParameter(let name):
      Explanation(
        "параметр типа '\(name)' в функции не используется",
        "возьмите '\(name)' типом параметра или уберите его")
    case .keyPathWithoutRoot:
      Explanation("не видно, у какого типа взять это свойство", "напишите тип после косой черты: '\\Type.name'")
    case .keyPathMisplaced:
      Explanation("путь к свойству '\\.name' здесь не подходит", "возьмите замыкание: '{ $0.name }'")
    case .operandsUnfit(let name):
      Explanation("действие '\(name)' к такому значению не применяют", "сначала преобразуйте значение")
    case .unknownValue:
      Explanation("тип этого значения ещё не известен", "напишите типы параметров замыкания")
    }
  }

  /// `2 типа`
  private static func types(_ count: Int) -> String {
    "\(count) \(RussianPlural.of(count, "тип", "типа", "типов"))"
  }

  /// A type with an example for what it holds.
  private static func filled(_ type: String) -> String {
    switch type {
    case "Set", "Array": "\(type)<Int>"
    case "Dictionary": "[String: Int]"
    default: "\(type)<…>"
    }
  }
}
