/// Classes, what they take over from others, and what protocols ask of a type.
public enum InheritanceMistake: Explained {
  case fromItself(name: String)
  case fromFinal(name: String)
  case twoClasses(first: String, second: String)
  case classAfterProtocol(name: String)
  /// `struct S: Int`
  case notAProtocol(name: String)
  case twice(type: String, protocol: String)
  /// `override` of nothing; `what` is a method, a property, a subscript or an initializer.
  case overridesNothing(what: String)
  case overrideMissing
  case overridesFinal
  case overridePrivate
  case overrideStored(name: String)
  case overrideConstant(name: String)
  case overrideType(name: String, found: String, expected: String)
  case overrideReadOnly(name: String)
  case overrideOutsideClass
  case requiredMissing
  case requiredLeftOut(signature: String, base: String)
  case superWithoutClass
  case superAlone
  /// What a type lacks of a protocol that it names.
  case unmet(type: String, protocol: String, missing: [String])
  /// A property whose type lacks what the whole type is to have.
  case unmetPart(
    type: String, protocol: String, part: String, partType: String, lacking: String, kind: Obstacle, requirement: String)
  case labelsOfRequirement(name: String, protocol: String, swift: String)
  case privateRequirement(name: String, protocol: String)
  case requiredRequirement(protocol: String)

  /// What kind of type lacks a conformance.
  public enum Obstacle: Hashable, Sendable { case ownType, tuple, function, parameter, other }
}

extension InheritanceMistake {
  var english: Explanation {
    switch self {
    case .fromItself: Explanation(advice: "take it out of its own list")
    case .fromFinal(let name): Explanation(advice: "take 'final' out of the declaration of '\(name)', or keep a '\(name)' as a property")
    case .twoClasses(let first, _): Explanation(advice: "keep one of them, '\(first)'; the rest may be protocols")
    case .classAfterProtocol(let name): Explanation(advice: "write '\(name)' first behind ':'")
    case .notAProtocol: Explanation(advice: "only protocols may stand here")
    case .twice(_, let name): Explanation(advice: "it has '\(name)' already: leave it out here")
    case .overridesNothing(let what): Explanation(advice: "compare name, labels and types with the \(what) of the superclass, or leave out 'override'")
    case .overrideMissing: Explanation(advice: "write 'override' before it, or choose another name")
    case .overridesFinal: Explanation(advice: "choose another name, or take 'final' or 'static' out of the superclass")
    case .overridePrivate: Explanation(advice: "leave out 'private'")
    case .overrideStored(let name):
      Explanation(advice: "the superclass keeps '\(name)' already: give it a value in 'init', or compute it, 'override var \(name): … { … }'")
    case .overrideConstant(let name): Explanation(advice: "declare '\(name)' with 'var' in the superclass")
    case .overrideType(let name, _, let expected): Explanation(advice: "write '\(name): \(expected)', or choose another name")
    case .overrideReadOnly: Explanation(advice: "write 'get { … }' and 'set { … }'")
    case .overrideOutsideClass: Explanation(advice: "leave out 'override': only classes take over members")
    case .requiredMissing: Explanation(advice: "write 'required' before 'init'")
    case .requiredLeftOut(let signature, _): Explanation(advice: "write 'required \(signature)' in this class too")
    case .superWithoutClass: Explanation(advice: "'super' is the superclass of a class: write 'self', or name the superclass behind ':'")
    case .superAlone: Explanation(advice: "write what is taken from the superclass, such as 'super.name'")
    case .unmet(_, _, let missing): Explanation(advice: "it lacks " + Self.quoted(missing))
    case .unmetPart(_, let name, let part, let partType, let lacking, let kind, let requirement):
      Explanation(
        advice: "'\(part)' is of type '\(partType)': "
          + (kind == .ownType
            ? "add ': \(name)' to the declaration of '\(lacking)'"
            : kind == .tuple
              ? "a tuple cannot be '\(name)', make it a struct"
              : kind == .parameter
                ? "write '\(lacking): \(name)' where it is declared"
                : "'\(lacking)' is not '\(name)', write '\(requirement)' yourself"))
    case .labelsOfRequirement(_, _, let swift): Explanation(advice: "declare it as '\(swift)'")
    case .privateRequirement: Explanation(advice: "leave out 'private'")
    case .requiredRequirement: Explanation(advice: "write 'required' before 'init'")
    }
  }

  var russian: Explanation {
    switch self {
    case .fromItself(let name):
      Explanation("'\(name)' наследует от самого себя", "уберите '\(name)' из списка после ':'")
    case .fromFinal(let name):
      Explanation(
        "от класса '\(name)' наследовать нельзя: он 'final'",
        "уберите 'final' в объявлении '\(name)' или храните '\(name)' в свойстве")
    case .twoClasses(let first, let second):
      Explanation(
        "класс наследует сразу от двух: '\(first)' и '\(second)'",
        "оставьте один класс; протоколов может быть несколько")
    case .classAfterProtocol(let name):
      Explanation("класс '\(name)' стоит не первым в списке", "напишите '\(name)' сразу после ':'")
    case .notAProtocol(let name):
      Explanation("'\(name)' — не протокол", "здесь могут стоять только протоколы")
    case .twice(let type, let name):
      Explanation("'\(type)' выполняет '\(name)' и без этого", "уберите '\(name)' здесь")
    case .overridesNothing(let what):
      Explanation(
        "'override' ничего не переопределяет: у родительского класса этого нет",
        "сравните имя, метки и типы с родительским классом или уберите 'override'"
          + (what == "initializer" ? " перед 'init'" : ""))
    case .overrideMissing:
      Explanation(
        "такое же есть у родительского класса, а слово 'override' не стоит",
        "напишите 'override' в начале или выберите другое имя")
    case .overridesFinal:
      Explanation(
        "это нельзя переопределить: в родительском классе стоит 'final' или 'static'",
        "выберите другое имя или уберите это слово в родительском классе")
    case .overridePrivate:
      Explanation("переопределённое не может быть закрыто", "уберите 'private'")
    case .overrideStored(let name):
      Explanation(
        "свойство '\(name)' уже хранит родительский класс",
        "дайте ему значение в 'init' или вычисляйте: 'override var \(name): … { … }'")
    case .overrideConstant(let name):
      Explanation(
        "'\(name)' в родительском классе — константа", "объявите там '\(name)' через 'var'")
    case .overrideType(let name, let found, let expected):
      Explanation(
        "свойство '\(name)' имеет тип '\(found)', а у родительского класса '\(expected)'",
        "напишите '\(name): \(expected)' или выберите другое имя")
    case .overrideReadOnly(let name):
      Explanation(
        "свойство '\(name)' в родительском классе можно менять, а здесь нет",
        "напишите и 'get { … }', и 'set { … }'")
    case .overrideOutsideClass:
      Explanation("'override' бывает только в классах", "уберите 'override'")
    case .requiredMissing:
      Explanation("перед этим 'init' ожидается 'required'", "напишите 'required' перед 'init'")
    case .requiredLeftOut(let signature, let base):
      Explanation(
        "класс '\(base)' требует '\(signature)' от каждого наследника", "напишите 'required \(signature)' и здесь")
    case .superWithoutClass:
      Explanation(
        "'super' стоит там, где родительского класса нет",
        "напишите 'self' или назовите родительский класс после ':'")
    case .superAlone:
      Explanation("после 'super' ожидается '.' и имя", "напишите, что взять у родительского класса: 'super.name'")
    case .unmet(let type, let name, let missing):
      Explanation(
        "'\(type)' не выполняет требований протокола '\(name)'", "не хватает: " + Self.quoted(missing))
    case .unmetPart(let type, let name, let part, let partType, let lacking, let kind, let requirement):
      Explanation(
        "'\(type)' не выполняет требований протокола '\(name)' из-за '\(part)' типа '\(partType)'",
        kind == .ownType
          ? "допишите ': \(name)' в объявление '\(lacking)'"
          : kind == .tuple
            ? "кортеж не бывает '\(name)', сделайте из него struct"
            : kind == .parameter
              ? "напишите '\(lacking): \(name)' там, где он объявлен"
              : "'\(lacking)' — не '\(name)', напишите '\(requirement)' сами")
    case .labelsOfRequirement(let own, let name, let swift):
      Explanation(
        "у '\(own)' не те метки, каких требует протокол '\(name)'", "объявите так: '\(swift)'")
    case .privateRequirement(let own, let name):
      Explanation("'\(own)' нужно протоколу '\(name)' и не может быть закрыто", "уберите 'private'")
    case .requiredRequirement(let name):
      Explanation(
        "протокол '\(name)' требует этот 'init' и от наследников", "напишите 'required' перед 'init'")
    }
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "'\($0)'" }.joined(separator: ", ")
  }
}
