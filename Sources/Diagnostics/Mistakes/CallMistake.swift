/// Calls whose arguments do not fit the declaration: labels, number, order, closures, `try`.
public enum CallMistake: Explained {
  /// Labels that are missing, wrong or too many; `call` is the call as it should be written.
  case labels(have: String, expected: String, signature: String, call: String?)
  case missingLabel(String, call: String?)
  case extraLabel(String, call: String?)
  /// `Int.random(in: 1...6)`; with the generator that makes it repeat.
  case withoutGenerator(swift: String)
  /// One value more where a single array is taken.
  case severalForArray(swift: String, signature: String)
  /// A label that no initialiser of the type has; how its values are made.
  case otherMaking(label: String, type: String, ways: [String])
  case missingArgument(name: String, type: String, signature: String)
  case missingArguments(names: [String], signature: String)
  case extraArgument(label: String?, nearest: String?, signature: String)
  /// `sum([1, 2])` for `sum(1, 2)`; what stands in the brackets, if they are written there.
  case arrayForSeveral(type: String, items: String?)
  /// An argument that belongs to the value of another one, the settings.
  case inSettings(label: String, swift: String)
  case takesNoArguments(signature: String)
  case order(late: String, early: String, signature: String)
  /// `f(lowercase = false)`
  case equalsForLabel(label: String, value: String)
  /// A method of another name is meant: `count()` for the property `count`.
  case propertyCalled(name: String)
  case closureParameters(expected: Int, found: Int, example: String)
  case notTried
  /// `try` before what cannot fail.
  case needlessTry(code: String?)
  case notHandled
}

extension CallMistake {
  var english: Explanation {
    switch self {
    case .labels(_, _, let signature, let call):
      Explanation(advice: call.map { "write '\($0)'" } ?? "it is declared as '\(signature)'")
    case .missingLabel(let label, let call):
      Explanation(advice: "name the argument: '\(call ?? "\(label): …")'")
    case .extraLabel(let label, let call):
      Explanation(advice: "this argument has no label: write '\(call ?? "…")' without '\(label):'")
    case .withoutGenerator(let swift):
      Explanation(
        advice: "results must repeat: write 'var generator = try RandomState(seed: 42)' once, above, then '\(swift)'")
    case .severalForArray(let swift, _): Explanation(advice: "it takes one array of them: write '\(swift)'")
    case .otherMaking(_, let type, let ways):
      Explanation(advice: "a '\(type)' is made by " + ways.map { "'\($0)'" }.joined(separator: " or "))
    case .missingArgument(let name, let type, let signature):
      Explanation(advice: "'\(signature)' also needs \(name) of type '\(type)'")
    case .missingArguments(_, let signature):
      Explanation(advice: "it is declared as '\(signature)'")
    case .extraArgument(let label?, let nearest?, _) where nearest.contains(":"):
      Explanation(advice: "here '\(label):' is '\(nearest)'")
    case .extraArgument(let label?, let nearest?, _):
      Explanation(advice: "did you mean '\(nearest):' instead of '\(label):'?")
    case .extraArgument(_, _, let signature):
      Explanation(advice: "it is declared as '\(signature)': take this argument out")
    case .arrayForSeveral(_, let items?):
      Explanation(advice: "the values are passed one by one, without brackets: '(\(items))'")
    case .arrayForSeveral(let type, nil):
      Explanation(advice: "the values are passed one by one: declare the parameter as '\(type)' to pass an array")
    case .inSettings(_, let swift): Explanation(advice: "the settings have it: write '\(swift)'")
    case .takesNoArguments: Explanation(advice: "leave the parentheses empty: '()'")
    case .order(let late, let early, let signature):
      Explanation(advice: "arguments come in the order of '\(signature)': put \(late) before \(early)")
    case .equalsForLabel(let label, let value):
      Explanation(
        "'=' gives an argument its value in Python; Swift expects ':'",
        "write '\(label): \(value)'")
    case .propertyCalled(let name):
      Explanation(advice: "'\(name)' is a property, which has no parentheses: write '.\(name)'")
    case .closureParameters(let expected, _, let example):
      Explanation(
        advice: "the closure gets \(expected) value\(expected == 1 ? "" : "s"): \(example.hasSuffix("… }") ? "begin it with" : "write") '\(example)'")
    case .needlessTry(let code):
      Explanation(advice: "nothing in '\(code ?? "…")' can fail: leave 'try' out")
    case .notTried: Explanation(advice: "write 'try' before it: what can fail is marked")
    case .notHandled:
      Explanation(
        advice: "mark the function 'throws' and write 'try', or use 'do { try … } catch { … }' or 'try?'")
    }
  }

  var russian: Explanation {
    switch self {
    case .labels(let have, let expected, let signature, let call):
      Explanation(
        "метки аргументов не те: '\(have)', а ожидается '\(expected)'",
        call.map { "напишите '\($0)'" } ?? "функция объявлена как '\(signature)'")
    case .missingLabel(let label, let call):
      Explanation(
        "у аргумента нет метки '\(label):'", "назовите аргумент: '\(call ?? "\(label): …")'")
    case .extraLabel(let label, let call):
      Explanation(
        "у этого аргумента не должно быть метки '\(label):'",
        "напишите '\(call ?? "…")' без '\(label):'")
    case .withoutGenerator(let swift):
      Explanation(
        "случайность без генератора в ячейках не поддерживается",
        "результаты должны повторяться: один раз, выше, напишите 'var generator = try RandomState(seed: 42)', а здесь '\(swift)'")
    case .severalForArray(let swift, let signature):
      Explanation("лишний аргумент: '\(signature)' принимает один массив", "напишите '\(swift)'")
    case .otherMaking(let label, let type, let ways):
      Explanation(
        "у '\(type)' нет метки '\(label):'",
        "значение '\(type)' создают так: " + ways.map { "'\($0)'" }.joined(separator: " или "))
    case .missingArgument(let name, let type, let signature):
      Explanation(
        "не хватает аргумента \(name)", "функции '\(signature)' нужен ещё \(name) типа '\(type)'")
    case .missingArguments(let names, let signature):
      Explanation(
        "не хватает аргументов " + names.joined(separator: ", "),
        "функция объявлена как '\(signature)'")
    case .extraArgument(let label?, let nearest?, _) where nearest.contains(":"):
      Explanation("лишний аргумент '\(label)'", "здесь вместо '\(label):' пишут '\(nearest)'")
    case .extraArgument(let label?, let nearest?, _):
      Explanation(
        "лишний аргумент '\(label)'", "возможно, вы имели в виду '\(nearest):', а не '\(label):'?")
    case .extraArgument(let label, _, let signature):
      Explanation(
        "лишний аргумент" + (label.map { " '\($0)'" } ?? ""),
        "функция объявлена как '\(signature)': уберите этот аргумент")
    case .arrayForSeveral(let type, let items):
      Explanation(
        "функция берёт значения по одному, а здесь массив '\(type)'",
        items.map { "уберите квадратные скобки: '(\($0))'" }
          ?? "чтобы передать массив, объявите параметр с типом '\(type)'")
    case .inSettings(let label, let swift):
      Explanation("лишний аргумент '\(label)'", "его задают в настройках: напишите '\(swift)'")
    case .takesNoArguments(let signature):
      Explanation("'\(signature)' вызывают без аргументов", "оставьте скобки пустыми: '()'")
    case .order(let late, let early, let signature):
      Explanation(
        "аргумент \(late) стоит после \(early), а должен стоять раньше",
        "порядок аргументов задан объявлением '\(signature)'")
    case .equalsForLabel(let label, let value):
      Explanation(
        "в Python аргумент задают через '=', в Swift ожидается ':'", "напишите '\(label): \(value)'")
    case .propertyCalled(let name):
      Explanation(
        "'\(name)' — свойство, его не вызывают", "напишите '.\(name)' без скобок")
    case .closureParameters(let expected, let found, let example):
      Explanation(
        "замыкание получает \(expected) \(RussianPlural.of(expected, "значение", "значения", "значений")), а в нём использовано \(found)",
        "\(example.hasSuffix("… }") ? "начните замыкание так" : "напишите"): '\(example)'")
    case .needlessTry(let code):
      Explanation(
        "в '\(code ?? "…")' ничто не может закончиться ошибкой, 'try' лишний", "уберите 'try'")
    case .notTried:
      Explanation(
        "вызов может закончиться ошибкой, но не отмечен словом 'try'", "напишите перед ним 'try'")
    case .notHandled:
      Explanation(
        "вызов может закончиться ошибкой, и никто её не обрабатывает",
        "отметьте функцию 'throws' и напишите 'try' — или 'do { try … } catch { … }', или 'try?'")
    }
  }
}
