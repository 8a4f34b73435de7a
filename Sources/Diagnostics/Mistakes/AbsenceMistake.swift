/// Values that may be missing, and `nil` where nothing may be missing.
public enum AbsenceMistake: Explained {
  /// `Int?` where `Int` is expected.
  case notUnwrapped(found: String, expected: String, code: String?, isOperand: Bool = false)
  /// An entry of a dictionary, `counts[word]`, where a value is expected.
  case entry(found: String, expected: String, code: String)
  /// An optional that is to be changed by `sign`, as in `count += 1`.
  case changed(found: String, expected: String, code: String, sign: String, value: String)
  case member(name: String, type: String, code: String?)
  case element(type: String, code: String?)
  case nilForPlain(type: String)
  case nilWithoutType(name: String?)
  case notOptional(type: String, mark: String, code: String?)
  case plainBinding(type: String, code: String?)
  case comparedWithNil(type: String)
  case plainCoalescing(type: String)
  case optionalAsCondition(type: String, code: String?)
  /// Printed, or put into a text, as `Optional(…)`.
  case shownAsOptional(type: String, code: String?)
}

extension AbsenceMistake {
  var english: Explanation {
    switch self {
    case .notUnwrapped(_, let expected, let code, let isOperand):
      Explanation(
        advice: "the value may be missing: '\(Self.replaced(code, expected, isOperand))' gives another instead, 'if let' tests it, '!' promises that it is there")
    case .entry(_, let expected, let code):
      Explanation(
        advice: "the key may be missing: '\(Self.defaulted(code, expected))' gives another value instead, 'if let' tests it, '!' promises that it is there")
    case .changed(_, let expected, let code, let sign, let value):
      Explanation(
        advice: "the value may be missing: write '\(Self.started(code, expected, sign, value))' to begin with another, or 'if let'")
    case .member(let name, _, let code):
      Explanation(
        advice: "use '\(code ?? "")?.\(name)' to go on only if there is a value, or unwrap it first with 'if let'")
    case .element(_, let code):
      Explanation(advice: "use '\(code ?? "")?[…]' to go on only if there is a value, or unwrap it first")
    case .nilForPlain(let type):
      Explanation(advice: "write '\(type)?' where nothing is a possible value")
    case .nilWithoutType(let name):
      Explanation(advice: "say what may be missing: 'var \(name ?? "x"): Int? = nil'")
    case .notOptional(_, let mark, let code):
      Explanation(advice: "the value is always there: write '\(code ?? "…")' without '\(mark)'")
    case .plainBinding(_, let code):
      Explanation(
        advice: "the value is always there: use '\(code ?? "it")' directly, or a plain 'let' before the condition")
    case .comparedWithNil: Explanation(advice: "the value is always there: drop the test")
    case .plainCoalescing: Explanation(advice: "the value is always there: drop '??' and what follows")
    case .optionalAsCondition(_, let code):
      Explanation(advice: "test for a value: '\(code ?? "x") != nil', or unwrap it with 'if let'")
    case .shownAsOptional(_, let code):
      Explanation(
        advice: "it shows as 'Optional(…)' or 'nil': give another value with '\(code ?? "x") ?? …', or write '\(code ?? "x") as Any' if that is wanted")
    }
  }

  var russian: Explanation {
    switch self {
    case .notUnwrapped(let found, let expected, let code, let isOperand):
      Explanation(
        "значение типа '\(found)' может отсутствовать, а ожидается '\(expected)'",
        "'\(Self.replaced(code, expected, isOperand))' даёт замену, 'if let' проверяет, '!' обещает, что значение есть")
    case .entry(let found, let expected, let code):
      Explanation(
        "значение типа '\(found)' может отсутствовать, а ожидается '\(expected)'",
        "такого ключа может не быть: '\(Self.defaulted(code, expected))' даёт замену, 'if let' проверяет, '!' обещает, что значение есть")
    case .changed(let found, let expected, let code, let sign, let value):
      Explanation(
        "значение типа '\(found)' может отсутствовать, а ожидается '\(expected)'",
        "напишите '\(Self.started(code, expected, sign, value))', чтобы начать с замены, или 'if let'")
    case .member(let name, let type, let code):
      Explanation(
        "значение типа '\(type)' может отсутствовать, '\(name)' у него взять нельзя",
        "напишите '\(code ?? "")?.\(name)' или сначала разверните: 'if let'")
    case .element(let type, let code):
      Explanation(
        "значение типа '\(type)' может отсутствовать, элемента у него взять нельзя",
        "напишите '\(code ?? "")?[…]' или сначала разверните: 'if let'")
    case .nilForPlain(let type):
      Explanation(
        "'nil' не бывает значением типа '\(type)'",
        "напишите '\(type)?', если значения может не быть")
    case .nilWithoutType(let name):
      Explanation(
        "по 'nil' не видно, какого типа значение",
        "скажите, чего может не быть: 'var \(name ?? "x"): Int? = nil'")
    case .notOptional(let type, let mark, let code):
      Explanation(
        "'\(mark)' стоит после значения типа '\(type)', которое всегда есть",
        "напишите '\(code ?? "…")' без '\(mark)'")
    case .plainBinding(let type, let code):
      Explanation(
        "'if let' проверяет опционал, а здесь '\(type)'",
        "значение есть всегда: пользуйтесь '\(code ?? "им")' прямо, без проверки")
    case .comparedWithNil(let type):
      Explanation("значение типа '\(type)' никогда не бывает 'nil'", "проверка не нужна")
    case .plainCoalescing(let type):
      Explanation(
        "слева от '??' значение типа '\(type)', которое всегда есть", "уберите '??' и то, что за ним")
    case .optionalAsCondition(let type, let code):
      Explanation(
        "опционал '\(type)' — не условие",
        "проверьте, есть ли значение: '\(code ?? "x") != nil', или разверните его: 'if let'")
    case .shownAsOptional(let type, let code):
      Explanation(
        "значение типа '\(type)' может отсутствовать и будет показано как 'Optional(…)' или 'nil'",
        "дайте замену: '\(code ?? "x") ?? …', или напишите '\(code ?? "x") as Any', если так и нужно")
    }
  }

  /// `code ?? 0`, in parentheses where an operator beside it would take the `0` for its own.
  private static func replaced(_ code: String?, _ expected: String, _ isOperand: Bool) -> String {
    let value = "\(code ?? "value") ?? \(ExampleValue.of(expected))"
    return isOperand ? "(\(value))" : value
  }

  /// `counts[word, default: 0]`
  private static func defaulted(_ code: String, _ expected: String) -> String {
    "\(code.dropLast()), default: \(ExampleValue.of(expected))]"
  }

  /// `count = (count ?? 0) + 1`
  private static func started(_ code: String, _ type: String, _ sign: String, _ value: String) -> String {
    "\(code) = (\(code) ?? \(ExampleValue.of(type))) \(sign) \(value)"
  }
}
