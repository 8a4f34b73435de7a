/// Names that nothing has, or that something has already.
public enum NameMistake: Explained {
  /// With the nearest known name, if there is one.
  case unknown(String, nearest: String?)
  /// A cell further down declares it, which begins on this line.
  case declaredLater(String, cell: String, line: Int)
  /// `total = 0` without `let` or `var`.
  case assignedUndeclared(String, value: String)
  /// `total += 1` without a declaration, and what such a sum begins with.
  case changedUndeclared(String, start: String)
  /// `input()`
  case noInput(String)
  /// Declared inside braces that have ended.
  case outOfScope(String, line: Int)
  case unknownType(String, nearest: String?)
  case unknownMember(String, type: String, nearest: String?, known: [String])
  /// `counts.cat` for `counts["cat"]`.
  case keyAsMember(String, type: String, swift: String)
  /// `words.filter(x > 1)`: a name that only a closure would give.
  case closureName(String, swift: String)
  /// `v.fit(texts).transform(texts)`: a member of a call that gives nothing.
  case memberOfNothing(String, code: String?)
  /// A name of Foundation in a file that does not import it.
  case notImported(String)
  case redeclared(String, cell: String?)
  case unknownOperator(String)
  /// `String(contentsOfFile: "a.txt")`; `name` is the code of the file's name.
  case fileRead(name: String)
  /// A name of another library for what is here under its own.
  case fieldName(String, type: String?, swift: String)
  /// A member that a part of the value has: `model.mostSimilar` for `model.vectors().mostSimilar`.
  case memberOfPart(String, type: String, swift: String)
  /// A value of what the type is made of: `.russian` for `Lemmatizer(.russian)`.
  case partOfMaking(String, type: String, swift: String)
  /// `let my name = 3`; `swift` is one word.
  case notAName(String, swift: String)
  /// A member of values, asked of their type.
  case memberOfValues(String, type: String)
  /// A name that Swift has and cells do not.
  case unsupported(String, UnsupportedReason)
  /// `xs.0` for `xs[0]`.
  case numberedElement(String, type: String, swift: String)
  /// `words.map(.count)` for `words.map(\.count)`.
  case dotOfFunction(String, type: String, swift: String)
}

extension NameMistake {
  var english: Explanation {
    switch self {
    case .unknown(_, let nearest?): Explanation(advice: "did you mean '\(nearest)'?")
    case .unknown(let name, nil) where name.first?.isUppercase == true:
      Explanation(advice: "check the spelling: neither the library nor a cell above has this name")
    case .unknown(let name, nil) where name.isSnakeCase:
      Explanation(
        advice: "nothing above has this name: check the spelling; of Python's libraries only what the README's table names is here, under names of its own")
    case .unknown(let name, nil):
      Explanation(
        advice: "check the spelling; a name is declared before it is used, such as 'let \(name) = …'")
    case .declaredLater(_, let cell, let line):
      Explanation(
        advice: "\(cell), from line \(line), declares it: cells run from top to bottom, move that one above this one")
    case .changedUndeclared(let name, let start):
      Explanation(advice: "declare it first, with the value that it starts from: 'var \(name) = \(start)'")
    case .noInput: Explanation(advice: "cells have no input: use a parameter of the lesson")
    case .assignedUndeclared(let name, let value) where Self.emptyType(value) != nil:
      Explanation(advice: "declare it first, with its type: 'var \(name): \(Self.emptyType(value) ?? value)'")
    case .assignedUndeclared(let name, let value):
      Explanation(
        advice: "declare it first: 'let \(name) = \(value)', or 'var' to change it later")
    case .outOfScope(let name, let line):
      Explanation(
        advice: "'\(name)' of line \(line) ends at the '}' around it: declare it before the '{' to use it here")
    case .unknownType(_, let nearest?): Explanation(advice: "did you mean '\(nearest)'?")
    case .unknownType(_, nil):
      Explanation(advice: "Swift's basic types are 'Int', 'Double', 'String', 'Bool' and '[Int]'")
    case .unknownMember(_, _, let nearest?, _): Explanation(advice: "did you mean '\(nearest)'?")
    case .unknownMember("append", let type, nil, _) where type.hasPrefix("Set<"):
      Explanation(advice: "a set takes a new element with 'insert'")
    case .unknownMember(_, let type, nil, _) where type.contains("->"):
      Explanation(advice: "it is a function: call it first, with '()' behind its name")
    case .unknownMember(_, let type, nil, let known):
      Explanation(
        advice: known.isEmpty ? "check the spelling, and the type of the value before the dot" : "'\(type)' has " + known.map { "'\($0)'" }.joined(separator: ", "))
    case .keyAsMember(_, _, let swift): Explanation(advice: "an entry stands in brackets: write '\(swift)'")
    case .closureName(_, let swift):
      Explanation(advice: "a closure gives the elements a name: write '\(swift)'")
    case .memberOfNothing(let name, let code):
      Explanation(
        advice: "\(code.map { "'\($0)'" } ?? "the call") returns nothing: call it on a line of its own, then '\(name)' on the value")
    case .notImported(let name):
      Explanation(advice: "'\(name)' is Foundation's: write 'import Foundation' on the first line")
    case .redeclared(_, let cell?):
      Explanation(advice: "choose another name; cells share theirs, and \(cell.declares) this one")
    case .redeclared(let name, nil):
      Explanation(advice: "choose another name, or assign to the first: '\(name) = …' without 'let'")
    case .fileRead(let name):
      Explanation(advice: "data lie in the folder 'Datasets' beside the lesson: 'try Datasets.lines(\(name))' reads their lines")
    case .fieldName(_, _, let swift): Explanation(advice: "here it is '\(swift.replacing(" or ", with: "' or '"))'")
    case .memberOfPart(_, _, let swift): Explanation(advice: "a part of the value has it: write '\(swift)'")
    case .partOfMaking(_, let type, let swift):
      Explanation(advice: "a '\(type)' is made of it: write '\(swift)'")
    case .unknownOperator(".."):
      Explanation(advice: "a range is written '1...5' with its last number, '1..<5' without it")
    case .notAName(let found, let swift):
      Explanation(
        "'\(found)' is no name",
        "a name is one word of letters, digits and '_' that begins with no digit: write '\(swift)'")
    case .memberOfValues(let name, let type):
      Explanation(advice: "make a value of the type first: 'let x = \(type)(…)', then 'x.\(name)'")
    case .unknownOperator(let name) where Self.meant(name) != nil:
      Explanation(advice: "write '\(Self.meant(name) ?? name)'")
    case .unknownOperator: Explanation(advice: "Swift's operators are '+ - * / %', '== != < >', '&& || !' and '??'")
    case .unsupported(_, let reason): Explanation(advice: reason.english)
    case .numberedElement(_, _, let swift): Explanation(advice: "elements of a list stand in brackets: write '\(swift)'")
    case .dotOfFunction(_, _, let swift):
      Explanation(advice: "a function is expected here, one that takes an element: write '\(swift)'")
    }
  }

  var russian: Explanation {
    switch self {
    case .unknown(let name, let nearest?):
      Explanation("имя '\(name)' не найдено", "возможно, вы имели в виду '\(nearest)'?")
    case .unknown(let name, nil) where name.first?.isUppercase == true:
      Explanation(
        "имя '\(name)' не найдено",
        "проверьте написание: такого имени нет ни в библиотеке, ни в ячейках выше")
    case .unknown(let name, nil) where name.isSnakeCase:
      Explanation(
        "имя '\(name)' не найдено",
        "выше такого имени нет: проверьте написание; из библиотек Python здесь есть только то, что названо в таблице README, под своими именами")
    case .unknown(let name, nil):
      Explanation(
        "имя '\(name)' не найдено",
        "проверьте написание; имя объявляют до того, как им пользуются, например 'let \(name) = …'")
    case .declaredLater(let name, let cell, let line):
      Explanation(
        "имя '\(name)' объявлено только ниже",
        "его объявляет ячейка \(cell.cellNumber) со строки \(line): ячейки выполняются сверху вниз, перенесите её выше этой")
    case .changedUndeclared(let name, let start):
      Explanation(
        "имя '\(name)' ещё не объявлено",
        "сначала объявите его с начальным значением: 'var \(name) = \(start)'")
    case .noInput(let name):
      Explanation(
        "'\(name)' в ячейках нет: вводить некуда", "возьмите параметр урока")
    case .assignedUndeclared(let name, let value) where Self.emptyType(value) != nil:
      Explanation(
        "имя '\(name)' ещё не объявлено",
        "сначала объявите его вместе с типом: 'var \(name): \(Self.emptyType(value) ?? value)'")
    case .assignedUndeclared(let name, let value):
      Explanation(
        "имя '\(name)' ещё не объявлено",
        "сначала объявите его: 'let \(name) = \(value)' или, если оно будет меняться, 'var \(name) = \(value)'")
    case .outOfScope(let name, let line):
      Explanation(
        "имя '\(name)' здесь не видно",
        "'\(name)' из строки \(line) живёт до своей '}': объявите его перед '{', чтобы пользоваться им здесь")
    case .unknownType(let name, let nearest?):
      Explanation("тип '\(name)' не найден", "возможно, вы имели в виду '\(nearest)'?")
    case .unknownType(let name, nil):
      Explanation(
        "тип '\(name)' не найден",
        "основные типы Swift: 'Int', 'Double', 'String', 'Bool', '[Int]'")
    case .unknownMember(let name, let type, let nearest?, _):
      Explanation("у типа '\(type)' нет '\(name)'", "возможно, вы имели в виду '\(nearest)'?")
    case .unknownMember("append", let type, nil, _) where type.hasPrefix("Set<"):
      Explanation("у типа '\(type)' нет 'append'", "множество принимает новый элемент через 'insert'")
    case .unknownMember(let name, let type, nil, _) where type.contains("->"):
      Explanation(
        "у типа '\(type)' нет '\(name)'", "это функция: сначала вызовите её, поставив '()' после имени")
    case .unknownMember(let name, let type, nil, let known):
      Explanation(
        "у типа '\(type)' нет '\(name)'",
        known.isEmpty
          ? "проверьте написание и тип значения слева от точки"
          : "у '\(type)' есть " + known.map { "'\($0)'" }.joined(separator: ", "))
    case .keyAsMember(let name, let type, let swift):
      Explanation("у типа '\(type)' нет '\(name)'", "значение по ключу берут в скобках: напишите '\(swift)'")
    case .closureName(let name, let swift):
      Explanation(
        "имя '\(name)' не найдено", "имя элементам даёт замыкание: напишите '\(swift)'")
    case .memberOfNothing(let name, let code):
      Explanation(
        "\(code.map { "'\($0)'" } ?? "вызов") ничего не возвращает, '\(name)' взять не у чего",
        "вызовите \(code.map { "'\($0)'" } ?? "это") отдельной строкой, а '\(name)' — у самого значения")
    case .notImported(let name):
      Explanation(
        "имя '\(name)' не найдено", "оно из Foundation: напишите в первой строке 'import Foundation'")
    case .redeclared(let name, let cell?):
      Explanation(
        "имя '\(name)' уже занято",
        "выберите другое имя: имена у ячеек общие, это объявлено \(cell.russianPlace)")
    case .redeclared(let name, nil):
      Explanation(
        "имя '\(name)' уже занято",
        "выберите другое имя или присвойте первому: '\(name) = …' без 'let'")
    case .fileRead(let name):
      Explanation(
        "ячейка не может открыть файл сама",
        "данные лежат в папке 'Datasets' рядом с уроком: 'try Datasets.lines(\(name))' читает строки")
    case .fieldName(let name, let type, let swift):
      Explanation(
        type.map { "у типа '\($0)' нет '\(name)'" } ?? "имя '\(name)' не найдено",
        "это имя из другой библиотеки, здесь это '\(swift.replacing(" or ", with: "' или '"))'")
    case .memberOfPart(let name, let type, let swift):
      Explanation("у типа '\(type)' нет '\(name)'", "это есть у его части: напишите '\(swift)'")
    case .partOfMaking(let name, let type, let swift):
      Explanation("у типа '\(type)' нет '\(name)'", "'\(type)' делают из него: напишите '\(swift)'")
    case .unknownOperator(".."):
      Explanation(
        "действия '..' в Swift нет",
        "диапазон пишут '1...5' с последним числом и '1..<5' без него")
    case .notAName(let found, let swift):
      Explanation(
        "'\(found)' — не имя",
        "имя — это одно слово из букв, цифр и '_', первой цифра быть не может: напишите '\(swift)'")
    case .memberOfValues(let name, let type):
      Explanation(
        "'\(name)' есть у значений типа '\(type)', а не у самого типа",
        "сначала создайте значение: 'let x = \(type)(…)', потом 'x.\(name)'")
    case .unknownOperator(let name) where Self.meant(name) != nil:
      Explanation("действия '\(name)' в Swift нет", "напишите '\(Self.meant(name) ?? name)'")
    case .unknownOperator(let name):
      Explanation("действия '\(name)' в Swift нет", "в Swift есть '+ - * / %', '== != < >', '&& || !' и '??'")
    case .unsupported(let name, let reason):
      Explanation("'\(name)' в ячейках не поддерживается", reason.russian)
    case .numberedElement(let name, let type, let swift):
      Explanation("у типа '\(type)' нет '\(name)'", "элемент списка берут в скобках: напишите '\(swift)'")
    case .dotOfFunction(let name, let type, let swift):
      Explanation(
        "'.\(name)' — не функция, а здесь ожидается '\(type)'", "функция берёт элемент: напишите '\(swift)'")
    }
  }
  /// What an empty collection of Python needs in Swift.
  private static func emptyType(_ value: String) -> String? {
    switch value {
    case "{}", "dict()", "[:]": "[String: Int] = [:]"
    case "[]", "list()": "[Int] = []"
    case "set()": "Set<String> = []"
    default: nil
    }
  }

  /// Swift's operator for a sign of mathematics or of another language.
  private static func meant(_ sign: String) -> String? {
    switch sign {
    case "=>", "≥", "⩾": ">="
    case "=<", "≤", "⩽": "<="
    case "<>", "≠", "=!", "=/=": "!="
    case "×", "·", "⋅", "∙", "∗": "*"
    case "÷", "∕": "/"
    case "∧", "&&&": "&&"
    case "∨", "|||": "||"
    case "≔", "<-", "←": "="
    default: nil
    }
  }
}

extension String {
  /// Whether it is spelt as Python spells its functions: `train_test_split`.
  fileprivate var isSnakeCase: Bool {
    contains("_") && first != "_" && allSatisfy { $0 == "_" || $0.isNumber || $0.isLowercase }
  }
}
