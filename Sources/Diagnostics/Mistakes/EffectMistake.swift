/// Errors that are thrown or caught in the wrong place, and jumps that lead nowhere.
public enum EffectMistake: Explained {
  /// `1 + try f()`
  case tryInside(word: String)
  case throwInDefer
  case wrongError(found: String, allowed: String)
  /// A closure that throws where none may.
  case throwingFunction(found: String, expected: String)
  case rethrowsNothing
  /// A `rethrows` function that throws something else than what its parameter throws.
  case rethrowsOwn
  case catchUnreachable
  /// `return` in `defer`.
  case jumpOutOfDefer(word: String)
  /// `continue` of an `if` or a `switch` with a label.
  case jumpOfCondition(construct: String)
  case unknownLabel(String, nearest: String?)
  case misplacedLabel
}

extension EffectMistake {
  var english: Explanation {
    switch self {
    case .tryInside: Explanation(advice: "write 'try' in front of the whole expression")
    case .throwInDefer: Explanation(advice: "use 'do { … } catch { … }' inside the 'defer'")
    case .wrongError(_, let allowed): Explanation(advice: "throw a value of '\(allowed)', or write 'throws' without a type")
    case .throwingFunction: Explanation(advice: "handle the error inside with 'do { … } catch { … }' or 'try?'")
    case .rethrowsNothing: Explanation(advice: "write 'throws'")
    case .rethrowsOwn: Explanation(advice: "write 'throws' instead of 'rethrows', or handle this error here")
    case .catchUnreachable: Explanation(advice: "nothing in 'do' can fail: leave 'do' and 'catch' out")
    case .jumpOutOfDefer(let word):
      Explanation(advice: "'defer' runs when the function is left already: take '\(word)' out")
    case .jumpOfCondition: Explanation(advice: "'continue' names a loop: write the label of 'for' or 'while'")
    case .unknownLabel(_, let nearest?): Explanation(advice: "did you mean '\(nearest)'?")
    case .unknownLabel(let name, nil): Explanation(advice: "write the label before the loop: '\(name): for … { }'")
    case .misplacedLabel: Explanation(advice: "take the label out, or put it before 'for' or 'while'")
    }
  }

  var russian: Explanation {
    switch self {
    case .tryInside(let word):
      Explanation("'\(word)' стоит справа от знака действия", "поставьте '\(word)' перед всем выражением")
    case .throwInDefer:
      Explanation("ошибка не может выйти из 'defer'", "обработайте её внутри: 'do { … } catch { … }'")
    case .wrongError(let found, let allowed):
      Explanation(
        "возникает ошибка типа '\(found)', а объявлены ошибки типа '\(allowed)'",
        "возьмите ошибку типа '\(allowed)' или напишите 'throws' без типа")
    case .throwingFunction(_, let expected):
      Explanation(
        "функция может закончиться ошибкой, а ожидается '\(expected)' без ошибок",
        "обработайте ошибку внутри: 'do { … } catch { … }' или 'try?'")
    case .rethrowsNothing:
      Explanation(
        "'rethrows' пишут, когда ошибиться может параметр-функция, а такого параметра нет", "напишите 'throws'")
    case .rethrowsOwn:
      Explanation(
        "функция с 'rethrows' пропускает только ошибки своего параметра, а эта возникает в ней самой",
        "напишите 'throws' вместо 'rethrows' или обработайте ошибку здесь")
    case .catchUnreachable:
      Explanation("до 'catch' дело не дойдёт: в 'do' ошибок не бывает", "уберите 'do' и 'catch'")
    case .jumpOutOfDefer(let word):
      Explanation(
        "из 'defer' нельзя выйти словом '\(word)'",
        "'defer' выполняется, когда функция уже закончилась: уберите '\(word)'")
    case .jumpOfCondition(let construct):
      Explanation(
        "'continue' относится к циклу, а здесь метка у '\(construct)'",
        "назовите метку, которая стоит перед 'for' или 'while'")
    case .unknownLabel(let name, let nearest?):
      Explanation("метка '\(name)' не найдена", "возможно, вы имели в виду '\(nearest)'?")
    case .unknownLabel(let name, nil):
      Explanation("метка '\(name)' не найдена", "поставьте её перед циклом: '\(name): for … { }'")
    case .misplacedLabel:
      Explanation(
        "метка стоит не перед циклом", "уберите её или поставьте перед 'for' или 'while'")
    }
  }
}
