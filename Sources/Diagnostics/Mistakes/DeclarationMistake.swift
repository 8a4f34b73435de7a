/// What a declaration may not say: of properties, enums, parameters and protocols.
public enum DeclarationMistake: Explained {
  /// A second function, case or parameter of the same name.
  case declaredTwice(name: String)
  case inaccessible(name: String, owner: String, isSetter: Bool)
  /// `enum Tree { case node(Tree) }`
  case recursiveEnum(name: String)
  /// A struct with a property of its own type.
  case recursiveValue(name: String)
  case storedOutside(construct: String)
  case computedConstant
  case computedWithoutType
  case setterWithoutGetter
  case getOnlySubscript
  case lazyConstant
  case propertyWithoutValue(kind: String)
  case staticOfGeneric
  case severalNames
  case noNames
  case mutatingInClass
  case deinitOutsideClass
  case nested(type: String, function: String)
  case misplaced
  case noMember(String, type: String, nearest: String?)
  case rawType(String)
  case rawWithPayload
  case rawRepeated
  case rawMissing
  case rawUnfit(type: String, raw: String)
  case bodyInProtocol
  case constantInProtocol(name: String)
  case accessorsInProtocol(name: String)
  case weakWithoutOptional(type: String)
  case weakValue(word: String, type: String)
  case weakProtocol(word: String, name: String)
  case inoutDefault(name: String)
  case labelAfterVariadic
  case implicitlyUnwrapped
  case selfAssignment(swift: String)
  case underscoreAsValue
  case importedModule(String)
  /// Values that need each other to begin with.
  case circular
  case operatorNotStatic(String)
  case undeclaredOperator(String)
  case lazyHere
  case functionTooLarge
  /// `final struct`; the word that is meant, if there is one.
  case modifier(String, instead: String?)
  /// What makes, or contains, more and more of its own kind.
  case endless(name: String)
  case endlessDefault
  /// Values in values in values, without a type that contains itself.
  case deepValues(name: String, levels: Int)
}

extension DeclarationMistake {
  var english: Explanation {
    switch self {
    case .declaredTwice: Explanation(advice: "choose another name, or take one of the two out")
    case .inaccessible(_, let owner, let isSetter):
      Explanation(advice: "only '\(owner)' itself can \(isSetter ? "change" : "use") it")
    case .recursiveEnum: Explanation(advice: "write 'indirect' before 'enum'")
    case .recursiveValue: Explanation(advice: "keep it in an array or a class")
    case .storedOutside: Explanation(advice: "compute it, 'var x: Int { … }', or keep it in a struct or a class")
    case .modifier(let word, let other?): Explanation(advice: "write '\(other)' in place of '\(word)'")
    case .modifier(let word, nil): Explanation(advice: "take '\(word)' out")
    case .computedConstant: Explanation(advice: "write 'var' in place of 'let'")
    case .computedWithoutType: Explanation(advice: "write the type behind the name: 'var x: Int { … }'")
    case .setterWithoutGetter: Explanation(advice: "write 'get { … }' beside 'set'")
    case .getOnlySubscript: Explanation(advice: "it only gives values: change the value itself, or add 'set { … }' to its declaration")
    case .lazyConstant: Explanation(advice: "write 'lazy var'")
    case .propertyWithoutValue: Explanation(advice: "write '= …' behind it")
    case .staticOfGeneric: Explanation(advice: "compute it, 'static var x: Int { … }', or keep it outside of the type")
    case .severalNames: Explanation(advice: "write a declaration for each name")
    case .noNames: Explanation(advice: "give the property a name: 'var total = 0'")
    case .mutatingInClass: Explanation(advice: "methods of a class may change its objects without it")
    case .deinitOutsideClass: Explanation(advice: "take it out, or write 'class'")
    case .nested: Explanation(advice: "declare it outside of the function")
    case .misplaced: Explanation(advice: "put it between the braces of a type")
    case .noMember(_, _, let nearest?): Explanation(advice: "did you mean '\(nearest)'?")
    case .noMember(_, let type, nil): Explanation(advice: "check the spelling, and what '\(type)' declares")
    case .rawType: Explanation(advice: "raw values are 'String', 'Int' or 'Double'")
    case .rawWithPayload: Explanation(advice: "leave out the raw type, or the values in parentheses")
    case .rawRepeated: Explanation(advice: "give each case a value of its own")
    case .rawMissing: Explanation(advice: "write '= …' behind the case")
    case .rawUnfit(_, let raw): Explanation(advice: "every case needs a value of '\(raw)', written as a literal")
    case .bodyInProtocol: Explanation(advice: "write it in an extension")
    case .constantInProtocol(let name): Explanation(advice: "write 'var \(name)' and '{ get }' behind the type")
    case .accessorsInProtocol: Explanation(advice: "write '{ get }' behind the type")
    case .weakWithoutOptional:
      Explanation(advice: "an object that nobody else keeps ends, and the variable is nil from then on: write '?' behind the type")
    case .weakValue(let word, _): Explanation(advice: "leave out '\(word)': values have one owner")
    case .weakProtocol: Explanation(advice: "write ': AnyObject' behind the name of the protocol")
    case .inoutDefault(let name): Explanation(advice: "leave out the default, or 'inout': '\(name)' is a variable of the caller")
    case .labelAfterVariadic: Explanation(advice: "write a label in place of '_'")
    case .implicitlyUnwrapped: Explanation(advice: "write '?' in place of '!'")
    case .selfAssignment(let swift): Explanation(advice: "one of the two sides is meant to be another name, such as '\(swift)'")
    case .underscoreAsValue: Explanation(advice: "'_' leaves a value out: write a name that has one")
    case .circular: Explanation(advice: "write the type: ': Int', or give another first value")
    case .undeclaredOperator(let name): Explanation(advice: "declare it above: 'infix operator \(name)'")
    case .operatorNotStatic: Explanation(advice: "write 'static' before 'func'")
    case .lazyHere: Explanation(advice: "leave 'lazy' out: it is for stored properties of a struct or class")
    case .functionTooLarge: Explanation(advice: "break it into smaller functions")
    case .endless(let name): Explanation(advice: "leave out what makes another '\(name)', or use one type for all levels")
    case .endlessDefault: Explanation(advice: "leave it out, and pass the value where the function is called")
    case .deepValues: Explanation(advice: "keep the inner values in an array, or make a class of one of the types in between")
    case .importedModule: Explanation(advice: "cells see 'Foundation' (in part) and 'Konspekt'")
    }
  }

  var russian: Explanation {
    switch self {
    case .declaredTwice(let name):
      Explanation("'\(name)' объявлено дважды", "выберите другое имя или уберите одно из объявлений")
    case .inaccessible(let name, let owner, let isSetter):
      Explanation(
        "'\(name)' закрыто ('private'): \(isSetter ? "менять" : "видеть") его может только '\(owner)'",
        "уберите 'private' в объявлении или обратитесь иначе")
    case .recursiveEnum(let name):
      Explanation(
        "перечисление '\(name)' содержит само себя, а 'indirect' не стоит", "напишите 'indirect' перед 'enum'")
    case .recursiveValue(let name):
      Explanation(
        "значение '\(name)' содержит само себя, и размера у него нет",
        "храните его в массиве или сделайте '\(name)' классом")
    case .storedOutside(let construct):
      Explanation(
        "в '\(construct)' нельзя хранить свойства",
        "вычисляйте: 'var x: Int { … }' — или храните в struct либо классе")
    case .modifier(let word, let other):
      Explanation(
        "слово '\(word)' здесь не подходит", other.map { "напишите '\($0)' вместо '\(word)'" } ?? "уберите '\(word)'")
    case .computedConstant:
      Explanation("вычисляемое свойство объявлено через 'let'", "напишите 'var' вместо 'let'")
    case .computedWithoutType:
      Explanation("у вычисляемого свойства не указан тип", "напишите его после имени: 'var x: Int { … }'")
    case .setterWithoutGetter:
      Explanation("у свойства есть 'set', но нет 'get'", "напишите 'get { … }' рядом с 'set'")
    case .getOnlySubscript:
      Explanation(
        "присвоить через '[ ]' здесь нельзя: '[ ]' только даёт значения",
        "меняйте само значение или допишите 'set { … }' в объявлении")
    case .lazyConstant: Explanation("'lazy' не бывает у 'let'", "напишите 'lazy var'")
    case .propertyWithoutValue(let kind):
      Explanation("у свойства '\(kind)' нет начального значения", "напишите после него '= …'")
    case .staticOfGeneric:
      Explanation(
        "обобщённый тип не хранит 'static'-свойств",
        "вычисляйте: 'static var x: Int { … }' — или храните вне типа")
    case .noNames:
      Explanation("у этого свойства нет имени", "дайте ему имя: 'var total = 0'")
    case .severalNames:
      Explanation("в одном объявлении несколько имён", "объявите каждое отдельно")
    case .mutatingInClass:
      Explanation("'mutating' в классе лишнее", "методы класса и так могут менять его объекты: уберите слово")
    case .deinitOutsideClass:
      Explanation("'deinit' бывает только у классов", "уберите его или напишите 'class'")
    case .nested(let type, let function):
      Explanation(
        "тип '\(type)' объявлен внутри обобщённой функции '\(function)'", "объявите его вне функции")
    case .misplaced:
      Explanation("такое объявление бывает только внутри типа", "поставьте его между фигурными скобками типа")
    case .noMember(let name, let type, let nearest):
      Explanation(
        "у типа '\(type)' нет '\(name)'",
        nearest.map { "возможно, вы имели в виду '\($0)'?" } ?? "проверьте написание и то, что объявлено в '\(type)'")
    case .rawType(let type):
      Explanation("'\(type)' не может быть типом значений 'enum'", "возьмите 'String', 'Int' или 'Double'")
    case .rawWithPayload:
      Explanation(
        "у 'enum' с типом значений случаи не несут аргументов", "уберите тип после ':' или скобки у случаев")
    case .rawRepeated:
      Explanation("у двух случаев 'enum' одно и то же значение", "дайте каждому случаю своё")
    case .rawMissing: Explanation("у этого случая 'enum' нет значения", "напишите после него '= …'")
    case .rawUnfit(let type, let raw):
      Explanation(
        "значения '\(type)' не подходят к типу '\(raw)'",
        "каждому случаю нужно значение типа '\(raw)', записанное прямо здесь")
    case .bodyInProtocol:
      Explanation("в протоколе тел не бывает", "напишите тело в 'extension'")
    case .constantInProtocol(let name):
      Explanation(
        "в протоколе свойства объявляют через 'var'", "напишите 'var \(name)', а после типа '{ get }'")
    case .accessorsInProtocol(let name):
      Explanation("у '\(name)' в протоколе не сказано, можно ли менять", "напишите после типа '{ get }' или '{ get set }'")
    case .weakWithoutOptional(let type):
      Explanation(
        "'weak' бывает только у опционалов, а здесь '\(type)'",
        "напишите '\(type)?': когда объекта больше нет, переменная становится nil")
    case .weakValue(let word, let type):
      Explanation(
        "'\(word)' — для объектов классов, а '\(type)' — значение", "уберите '\(word)'")
    case .weakProtocol(let word, let name):
      Explanation(
        "'\(word)' — для объектов классов, а '\(name)' бывает и значением",
        "напишите ': AnyObject' после имени протокола")
    case .inoutDefault(let name):
      Explanation(
        "у 'inout'-параметра '\(name)' не бывает значения по умолчанию", "уберите его или слово 'inout'")
    case .labelAfterVariadic:
      Explanation("у параметра после '…' должна быть метка", "напишите метку вместо '_'")
    case .implicitlyUnwrapped:
      Explanation("'!' в этом типе не бывает", "напишите '?' вместо '!'")
    case .selfAssignment(let swift):
      Explanation(
        "имя присваивается самому себе", "одна из сторон — другое имя, например '\(swift)'")
    case .underscoreAsValue:
      Explanation("'_' стоит там, где нужно значение", "'_' пропускает значение: напишите имя, у которого оно есть")
    case .circular:
      Explanation("начальные значения зависят друг от друга по кругу", "укажите тип, ': Int', или дайте другое начальное значение")
    case .undeclaredOperator(let name):
      Explanation("знак действия '\(name)' не объявлен", "объявите его выше: 'infix operator \(name)'")
    case .operatorNotStatic(let name):
      Explanation("действие '\(name)' в типе объявлено без 'static'", "напишите 'static' перед 'func'")
    case .lazyHere:
      Explanation("'lazy' здесь не бывает", "уберите его: 'lazy' — для хранимых свойств struct и класса")
    case .functionTooLarge:
      Explanation("в функции слишком много переменных и промежуточных значений", "разбейте её на функции поменьше")
    case .endless(let name):
      Explanation(
        "'\(name)' порождает всё новые и новые '\(name)'", "уберите то, что создаёт следующий, или возьмите один тип для всех уровней")
    case .endlessDefault:
      Explanation(
        "значение по умолчанию ведёт к самому себе", "уберите его и передавайте значение при вызове")
    case .deepValues(let name, let levels):
      Explanation(
        "значения '\(name)' вложены друг в друга больше чем на \(levels) уровней",
        "храните внутренние значения в массиве или сделайте один из промежуточных типов классом")
    case .importedModule(let name):
      Explanation("модуля '\(name)' в ячейках нет", "ячейкам доступны 'Foundation' (частично) и 'Konspekt'")
    }
  }
}
