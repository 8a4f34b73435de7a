/// Patterns of `switch`, `if case` and `for` that do not fit the value.
public enum PatternMistake: Explained {
  case fallthroughOutside
  case fallthroughAtEnd
  case fallthroughPastName(String)
  case caseAfterDefault
  case defaultNeverReached
  /// `.none(let x)` where the case carries nothing.
  case noPayload(case: String)
  /// `if let .a(x) = e`
  case caseWordMissing
  /// A value of one type as a pattern for another.
  case foreignValue(found: String, type: String)
  case notATuple(type: String)
  /// Too many or too few names for a tuple.
  case tupleSize(type: String)
  case tupleLabel(found: String, expected: String)
  case boundInOneOnly(name: String)
  case boundTypes(found: String, expected: String)
  case nestedLet
  /// A choice between literals that is walked through in pairs.
  case undecidedChoice(code: String?)
  case notOptional(type: String)
  case notComparable(type: String)
  /// What the parser of regular expressions found, in its words.
  case regularExpression(String)
}

extension PatternMistake {
  var english: Explanation {
    switch self {
    case .fallthroughOutside: Explanation(advice: "take it out: 'fallthrough' goes on with the next case of a 'switch'")
    case .fallthroughAtEnd: Explanation(advice: "take it out: no case follows")
    case .fallthroughPastName(let name):
      Explanation(advice: "the next case needs '\(name)', which has no value then: take 'fallthrough' out")
    case .caseAfterDefault: Explanation(advice: "put 'default:' last")
    case .defaultNeverReached: Explanation(advice: "all values have a case already: take 'default:' out")
    case .noPayload(let name): Explanation(advice: "write '.\(name)' without parentheses")
    case .caseWordMissing: Explanation(advice: "write 'case let' in place of 'let'")
    case .foreignValue(_, let type): Explanation(advice: "compare it with a value of '\(type)', or convert what is tested")
    case .notATuple(let type): Explanation(advice: "'\(type)' is one value: write one name without parentheses")
    case .tupleSize(let type): Explanation(advice: "write one name for each part of '\(type)', '_' for a part that is not needed")
    case .tupleLabel(_, let expected): Explanation(advice: "write '\(expected):', or leave the label out")
    case .boundInOneOnly(let name): Explanation(advice: "every pattern of the case must give '\(name)' a value: write two cases")
    case .boundTypes: Explanation(advice: "write two cases: a name has one type")
    case .nestedLet: Explanation(advice: "leave out 'let'")
    case .undecidedChoice(let code):
      Explanation(advice: "give the choice a name in the line above: 'let values = \(code ?? "…")'")
    case .notOptional(let type): Explanation(advice: "'\(type)' always has a value: write the pattern without '?'")
    case .notComparable(let type): Explanation(advice: "add ': Equatable' to the declaration of '\(type)'")
    case .regularExpression:
      Explanation(advice: "look for a bracket that is not closed and for '*', '+', '?' with nothing before them; a sign itself is written '\\.'")
    }
  }

  var russian: Explanation {
    switch self {
    case .fallthroughOutside:
      Explanation(
        "'fallthrough' стоит вне 'switch'", "уберите его: 'fallthrough' переходит к следующему 'case' в 'switch'")
    case .fallthroughAtEnd: Explanation("после 'fallthrough' нет следующего 'case'", "уберите его")
    case .fallthroughPastName(let name):
      Explanation(
        "после 'fallthrough' у '\(name)' нет значения", "следующему случаю нужно '\(name)': уберите 'fallthrough'")
    case .caseAfterDefault: Explanation("после 'default:' стоит ещё 'case'", "поставьте 'default:' последним")
    case .defaultNeverReached:
      Explanation("до 'default:' дело не дойдёт: все значения уже разобраны", "уберите 'default:'")
    case .noPayload(let name):
      Explanation("случай '.\(name)' не несёт значений", "напишите '.\(name)' без скобок")
    case .caseWordMissing:
      Explanation("перед образцом в условии ожидается 'case'", "напишите 'case let' вместо 'let'")
    case .foreignValue(let found, let type):
      Explanation(
        "образец имеет тип '\(found)', а проверяется '\(type)'",
        "сравните со значением типа '\(type)' или преобразуйте то, что проверяется")
    case .notATuple(let type):
      Explanation(
        "в скобках несколько имён, а значение одно: '\(type)'", "напишите одно имя без скобок")
    case .tupleSize(let type):
      Explanation(
        "имён не столько, сколько частей у '\(type)'",
        "напишите по имени на каждую часть, '_' — для ненужной")
    case .tupleLabel(let found, let expected):
      Explanation(
        "часть кортежа названа '\(found)', а ожидается '\(expected)'",
        "напишите '\(expected):' или уберите метку")
    case .boundInOneOnly(let name):
      Explanation(
        "'\(name)' получает значение не в каждом образце этого случая", "разделите случай на два")
    case .boundTypes(let found, let expected):
      Explanation(
        "в одном образце имя имеет тип '\(found)', в другом '\(expected)'", "разделите случай на два")
    case .undecidedChoice(let code):
      Explanation(
        "тип выбора между литералами здесь не выводится", "назовите его строкой выше: 'let values = \(code ?? "…")'")
    case .nestedLet: Explanation("'let' здесь лишний: образец и так объявляет имя", "уберите 'let'")
    case .notOptional(let type):
      Explanation(
        "образец с '?' — для опционалов, а здесь '\(type)'", "напишите образец без '?'")
    case .notComparable(let type):
      Explanation(
        "значения '\(type)' нельзя сравнить", "добавьте ': Equatable' в объявление '\(type)'")
    case .regularExpression:
      Explanation(
        "регулярное выражение написано с ошибкой",
        "поищите незакрытую скобку и знаки '*', '+', '?', перед которыми ничего нет; сам знак пишут '\\.'")
    }
  }
}
