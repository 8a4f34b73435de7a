/// What a cell does without complaint and probably should not.
public enum SilentMistake: Explained {
  /// `1 / 4` between whole numbers, in a calculation that came out as zero or in a check that failed.
  case wholeDivision(code: String, result: String)
  case unusedParameter(String)
  case neverShown(code: String, type: String)
  case equalDecimals(type: String, left: String, right: String)
  /// `part` is `keys` or `values` where these are gone through.
  case dictionaryOrder(code: String, part: String? = nil)
  case setOrder(code: String)
  /// A parameter that the body of its function does not mention.
  case unusedArgument(String, function: String)
  /// `n // 2`, which divides in Python.
  case commentedDivision(code: String, divisor: Int)
  /// `10 ^ 2`
  case bitsForPower(code: String, swift: String)
  /// `case 1 | 2:`
  case joinedBits(code: String)
  /// `print("{mean}")`
  case bracesInText(name: String)
}

extension SilentMistake {
  var english: Explanation {
    switch self {
    case .wholeDivision(let code, let result):
      Explanation(
        "'\(code)' divides whole numbers: the fraction is dropped\(result.isEmpty ? "" : ", which gives \(result)")",
        "write '\(Self.decimal(code))' for a decimal result")
    case .unusedParameter(let name):
      Explanation(
        "the parameter '\(name)' is used by no cell", "use it, or take it out of the lesson's head")
    case .neverShown(let code, let type):
      Explanation(
        "'\(code)' computes a '\(type)' that is neither shown nor used",
        "show it with 'print(\(code))', or leave it out")
    case .unusedArgument(let name, let function):
      Explanation(
        "'\(function)' does nothing with its parameter '\(name)'",
        "use it in the body, or take it out")
    case .setOrder(let code):
      Explanation(
        "this takes the order of the set '\(code)', which compiled Swift does not promise",
        "sort first: '\(code).sorted()'")
    case .equalDecimals(let type, let left, let right):
      Explanation(
        "'==' compares two \(type)s, which rounding can make differ in the last digit",
        "compare the distance: 'abs(\(left) - \(right)) < \(type == "Float" ? "1e-5" : "1e-9")'")
    case .bitsForPower(let code, let swift):
      Explanation("'\(code)' joins the bits of two numbers, it is no power", "write '\(swift)'")
    case .joinedBits(let code):
      Explanation(
        "'\(code)' joins the bits of two numbers", "values of a 'case' are separated by ',', conditions joined by '||'")
    case .bracesInText(let name):
      Explanation("the text shows '{\(name)}' as it is, not the value", "write '\\(\(name))' in the text")
    case .dictionaryOrder(let code, let part):
      Explanation(
        "this takes the order of the dictionary '\(code)', which compiled Swift does not promise",
        "sort first: '\(Self.ordered(code, part))'")
    case .commentedDivision(let code, let divisor):
      Explanation(
        "'// \(divisor)' is a comment in Swift: nothing is divided here",
        "whole numbers divide without a fraction by '/': write '\(code) / \(divisor)'")
    }
  }

  var russian: Explanation {
    switch self {
    case .wholeDivision(let code, let result):
      Explanation(
        "'\(code)' делит целые числа: дробная часть отброшена\(result.isEmpty ? "" : ", вышло \(result)")",
        "напишите '\(Self.decimal(code))', если нужна дробь")
    case .unusedParameter(let name):
      Explanation(
        "параметр '\(name)' не нужен ни одной ячейке",
        "используйте его или уберите из заголовка урока")
    case .neverShown(let code, let type):
      Explanation(
        "'\(code)' вычисляет '\(type)', но значение не показано и не использовано",
        "покажите его: 'print(\(code))' — или уберите")
    case .unusedArgument(let name, let function):
      Explanation(
        "функция '\(function)' ничего не делает со своим параметром '\(name)'",
        "используйте его в теле или уберите")
    case .setOrder(let code):
      Explanation(
        "здесь важен порядок множества '\(code)', а скомпилированный Swift его не обещает",
        "сначала отсортируйте: '\(code).sorted()'")
    case .equalDecimals(let type, let left, let right):
      Explanation(
        "'==' сравнивает два \(type), а округление может развести их в последней цифре",
        "сравните расстояние: 'abs(\(left) - \(right)) < \(type == "Float" ? "1e-5" : "1e-9")'")
    case .bitsForPower(let code, let swift):
      Explanation("'\(code)' — действие с битами двух чисел, а не степень", "напишите '\(swift)'")
    case .joinedBits(let code):
      Explanation(
        "'\(code)' — действие с битами двух чисел",
        "значения после 'case' разделяют запятой, условия соединяют знаком '||'")
    case .bracesInText(let name):
      Explanation("в тексте останется '{\(name)}', а не значение", "напишите в тексте '\\(\(name))'")
    case .dictionaryOrder(let code, let part):
      Explanation(
        "здесь важен порядок словаря '\(code)', а скомпилированный Swift его не обещает",
        "сначала отсортируйте: '\(Self.ordered(code, part))'")
    case .commentedDivision(let code, let divisor):
      Explanation(
        "'// \(divisor)' в Swift — комментарий: здесь ничего не делится",
        "целые числа делит нацело '/': напишите '\(code) / \(divisor)'")
    }
  }

  private static func ordered(_ code: String, _ part: String?) -> String {
    switch part {
    case "keys": "\(code).keys.sorted()"
    case "values": "\(code).sorted { $0.key < $1.key }.map(\\.value)"
    default: "\(code).sorted { $0.key < $1.key }"
    }
  }

  /// `1 / 4` as `1.0 / 4.0`, `a / b` as `Double(a) / Double(b)`.
  private static func decimal(_ code: String) -> String {
    let parts = code.split(separator: "/", maxSplits: 1).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard parts.count == 2 else { return "Double(…)" }
    return parts.map { Int($0) == nil ? "Double(\($0))" : "\($0).0" }.joined(separator: " / ")
  }
}
