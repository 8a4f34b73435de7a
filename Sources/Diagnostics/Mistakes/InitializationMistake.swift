/// What an `init` leaves without a value, or uses before it has one.
public enum InitializationMistake: Explained {
  /// The `init` ends, or calls `super.init`, before this property has a value.
  case missing(property: String)
  /// `self` before this property has a value.
  case selfTooEarly(property: String)
  case usedTooEarly(property: String)
  case onlyOnce(property: String)
  case selfBeforeSelfInit
  case selfBeforeSuperInit
  case selfInitMissing
  case superInitMissing
  case superInitTwice
  /// A class whose property has no value, and no `init`.
  case classWithoutInit(type: String, property: String)
  case notConstructible(type: String)
  case valueReturned
  /// `return nil` in an `init` that always makes something.
  case notFailable
  case convenienceToSuper(type: String)
  case designatedToSelf(type: String)
  case requiredForMetatype(type: String)
  /// A part of a struct variable that has no value yet.
  case part(variable: String)
}

extension InitializationMistake {
  var english: Explanation {
    switch self {
    case .missing(let property):
      Explanation(advice: "give '\(property)' a value: 'self.\(property) = …' in the 'init', or '= …' in its declaration")
    case .selfTooEarly(let property), .usedTooEarly(let property):
      Explanation(advice: "give '\(property)' a value first: 'self.\(property) = …' above this line")
    case .onlyOnce: Explanation(advice: "change 'let' to 'var' in its declaration")
    case .selfBeforeSelfInit: Explanation(advice: "call 'self.init(…)' first")
    case .selfBeforeSuperInit: Explanation(advice: "call 'super.init' first")
    case .selfInitMissing: Explanation(advice: "call 'self.init(…)' on every path")
    case .superInitMissing: Explanation(advice: "call 'super.init(…)' at the end")
    case .superInitTwice: Explanation(advice: "call it once: take one of the two calls out")
    case .classWithoutInit(_, let property):
      Explanation(advice: "give '\(property)' a value, or write an 'init'")
    case .notConstructible(let type):
      Explanation(advice: "make a value of another type, or write an 'init' in '\(type)'")
    case .valueReturned: Explanation(advice: "an 'init' gives values to the properties and returns nothing: leave the value out")
    case .notFailable: Explanation(advice: "declare it as 'init?'")
    case .convenienceToSuper: Explanation(advice: "write 'self.init(…)', or leave out 'convenience'")
    case .designatedToSelf: Explanation(advice: "write 'convenience' before 'init'")
    case .requiredForMetatype(let type):
      Explanation(advice: "write 'required' before the 'init' of '\(type)'")
    case .part(let variable): Explanation(advice: "give '\(variable)' its whole value first")
    }
  }

  var russian: Explanation {
    switch self {
    case .missing(let property):
      Explanation(
        "свойство '\(property)' не получило начального значения",
        "дайте его: 'self.\(property) = …' в 'init' или '= …' в объявлении")
    case .selfTooEarly(let property):
      Explanation(
        "'self' используется раньше, чем свойство '\(property)' получило значение",
        "сначала дайте значение: 'self.\(property) = …' выше этой строки")
    case .usedTooEarly(let property):
      Explanation(
        "свойство '\(property)' используется раньше, чем получило значение",
        "сначала дайте значение: 'self.\(property) = …' выше этой строки")
    case .onlyOnce(let property):
      Explanation(
        "'\(property)' — константа ('let') и уже получила значение",
        "замените 'let' на 'var' в объявлении")
    case .selfBeforeSelfInit:
      Explanation("'self' используется до вызова 'self.init'", "сначала вызовите 'self.init(…)'")
    case .selfBeforeSuperInit:
      Explanation("'self' используется до вызова 'super.init'", "сначала вызовите 'super.init'")
    case .selfInitMissing:
      Explanation("'init' может закончиться без вызова 'self.init'", "вызовите 'self.init(…)' на каждом пути")
    case .superInitMissing:
      Explanation("'init' может закончиться без вызова 'super.init'", "вызовите 'super.init(…)' в конце")
    case .superInitTwice:
      Explanation("'super.init' вызван дважды", "оставьте один вызов")
    case .classWithoutInit(let type, let property):
      Explanation(
        "у класса '\(type)' нет 'init', а свойству '\(property)' нужно значение",
        "дайте '\(property)' значение в объявлении или напишите 'init'")
    case .notConstructible(let type):
      Explanation(
        "значение типа '\(type)' так не создать: подходящего 'init' у него нет",
        "создайте значение другого типа или напишите 'init' в '\(type)'")
    case .valueReturned:
      Explanation(
        "'init' не возвращает значений", "'init' только даёт значения свойствам: уберите то, что стоит после 'return'")
    case .notFailable:
      Explanation("этот 'init' не может вернуть 'nil'", "объявите его как 'init?'")
    case .convenienceToSuper(let type):
      Explanation(
        "'convenience init' класса '\(type)' вызывает 'super.init', а ожидается 'self.init'",
        "напишите 'self.init(…)' или уберите 'convenience'")
    case .designatedToSelf(let type):
      Explanation(
        "'init' класса '\(type)' вызывает 'self.init', а так может только 'convenience init'",
        "напишите 'convenience' перед 'init'")
    case .requiredForMetatype(let type):
      Explanation(
        "объект класса по значению типа создаёт только 'required init'",
        "напишите 'required' перед 'init' класса '\(type)'")
    case .part(let variable):
      Explanation(
        "часть '\(variable)' получает значение раньше целого", "сначала дайте значение всему '\(variable)'")
    }
  }
}
