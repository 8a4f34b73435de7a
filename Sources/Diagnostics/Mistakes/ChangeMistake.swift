/// Changing what cannot change.
public enum ChangeMistake: Explained {
  case constant(String)
  case loopVariable(String)
  case parameter(String)
  /// `xs.reduce(0) { sum, x in sum += x }`; `swift` changes it in place.
  case accumulator(String, swift: String)
  case constantProperty(String)
  case getOnly(String)
  /// A struct's method without `mutating`.
  case selfInMethod
  /// The result of a call or a literal.
  case temporary
  /// The function's parameter is `inout`.
  case notMarkedInout(code: String, type: String)
  /// `count++`
  case increment(operation: String, code: String)
  /// `count =+ 1`
  case reversedAssignment(found: String, meant: String)
  /// `let ys = xs.sort()`, which changes `xs` and gives nothing.
  case changedInPlace(method: String, swift: String)
  /// `xs = xs.append(4)`
  case assignedChange(method: String, swift: String)
  /// A parameter of the lesson's head; `value` is what it is to become.
  case lessonParameter(String, value: String)
  /// A character of a text.
  case textElement(code: String, swift: String)
}

extension ChangeMistake {
  var english: Explanation {
    switch self {
    case .constant(let name):
      Explanation(advice: "change 'let' to 'var' in its declaration: 'var \(name) = …'")
    case .loopVariable(let name):
      Explanation(
        advice: "the loop gives '\(name)' its value: copy it with 'var', or go through 'stride(from:to:by:)'")
    case .parameter(let name): Explanation(advice: "copy it first: 'var \(Self.copy(name)) = \(name)'")
    case .accumulator(_, let swift):
      Explanation(advice: "the closure of 'reduce' returns the new value and changes nothing: to change it, write '\(swift)'")
    case .constantProperty(let name): Explanation(advice: "declare it with 'var \(name)' to change it")
    case .getOnly(let name): Explanation(advice: "'\(name)' is computed: change what it is computed from")
    case .selfInMethod: Explanation(advice: "mark the method 'mutating' to change the value")
    case .temporary: Explanation(advice: "keep the value first: 'var x = …', then change 'x'")
    case .notMarkedInout(let code, _): Explanation(advice: "write '&\(code)': the function changes it")
    case .increment(let operation, let code):
      Explanation(advice: "write '\(code) \(operation.prefix(1))= 1'")
    case .reversedAssignment(_, let meant): Explanation(advice: "write '\(meant)'")
    case .changedInPlace(let method, let swift):
      Explanation(advice: "'\(method)' changes the list itself and returns nothing; a new list is made by '\(swift)'")
    case .assignedChange(let method, let swift):
      Explanation(advice: "'\(method)' changes the value itself and returns nothing: write '\(swift)' alone")
    case .lessonParameter(let name, let value):
      Explanation(
        advice: "it is a parameter of the lesson: change it in the head, run with '--set \(name)=\(value)', or keep a copy: 'var my\(name.capitalizedFirst) = \(name)'")
    case .textElement(_, let swift):
      Explanation(advice: "texts have no numbered characters, an array of them has: write '\(swift)'")
    }
  }

  var russian: Explanation {
    switch self {
    case .constant(let name):
      Explanation(
        "'\(name)' — константа ('let'), её нельзя изменить",
        "замените 'let' на 'var' в объявлении: 'var \(name) = …'")
    case .loopVariable(let name):
      Explanation(
        "'\(name)' — переменная цикла, менять её нельзя",
        "скопируйте её в 'var' или возьмите 'stride(from:to:by:)'")
    case .parameter(let name):
      Explanation(
        "'\(name)' — параметр, его нельзя изменить", "сначала скопируйте: 'var \(Self.copy(name)) = \(name)'")
    case .accumulator(let name, let swift):
      Explanation(
        "'\(name)' в замыкании 'reduce' изменить нельзя: оно возвращает новое значение",
        "чтобы менять его на месте, напишите '\(swift)'")
    case .constantProperty(let name):
      Explanation(
        "свойство '\(name)' объявлено через 'let', его нельзя изменить",
        "объявите его через 'var \(name)'")
    case .getOnly(let name):
      Explanation(
        "'\(name)' вычисляется, присвоить ему нельзя", "измените то, из чего оно вычисляется")
    case .selfInMethod:
      Explanation(
        "метод меняет значение, но не отмечен 'mutating'", "напишите 'mutating' перед 'func'")
    case .temporary:
      Explanation(
        "это временное значение, менять его негде", "сначала сохраните его: 'var x = …', потом меняйте 'x'")
    case .notMarkedInout(let code, _):
      Explanation("функция меняет этот аргумент, а '&' не стоит", "напишите '&\(code)'")
    case .increment(let operation, let code):
      Explanation(
        "действия '\(operation)' в Swift нет", "напишите '\(code) \(operation.prefix(1))= 1'")
    case .reversedAssignment(let found, let meant):
      Explanation("действия '\(found)' в Swift нет: знаки стоят наоборот", "напишите '\(meant)'")
    case .changedInPlace(let method, let swift):
      Explanation("'\(method)' меняет сам список и ничего не возвращает", "новый список даёт '\(swift)'")
    case .assignedChange(let method, let swift):
      Explanation(
        "'\(method)' меняет само значение и ничего не возвращает", "напишите просто '\(swift)', без '='")
    case .lessonParameter(let name, let value):
      Explanation(
        "'\(name)' — параметр урока, ячейка его не меняет",
        "измените его в шапке урока, запустите с '--set \(name)=\(value)' или возьмите копию: 'var my\(name.capitalizedFirst) = \(name)'")
    case .textElement(_, let swift):
      Explanation(
        "символ строки нельзя заменить по номеру", "у символов массива номера есть: напишите '\(swift)'")
    }
  }
}

extension ChangeMistake {
  /// `$0` is no name to be declared.
  private static func copy(_ name: String) -> String { name.hasPrefix("$") ? "copy" : name }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
