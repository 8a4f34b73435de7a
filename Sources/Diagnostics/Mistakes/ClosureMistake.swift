/// Closures, what they capture, and arguments that are changed with `&`.
public enum ClosureMistake: Explained {
  /// The type of `x` in `{ x in … }` is known from nowhere.
  case parameterType(String)
  /// `self.` that a closure must say.
  case explicitSelf(member: String)
  /// A parameter that is a function is kept for later.
  case escaping(parameter: String)
  /// An `inout` parameter that a closure keeps.
  case inoutCaptured(name: String)
  case emptyBody(type: String)
  case capturedTooEarly(variable: String, function: String)
  case labelsOfValue(labels: String)
  /// `while xs.contains { … } {`
  case inCondition(construct: String)
  /// `&` before what is no argument, or one that is not changed.
  case needlessAmpersand
  case missingAmpersand(type: String)
  /// `swap(&x, &x)`
  case overlapping(name: String)
  /// `d["a"]?.append(d.count)`: read behind a `?` that holds it open for a change.
  case readWhileOpen(name: String)
  case partialMutating
  /// A function, or a closure, on a line of its own.
  case unusedFunction
}

extension ClosureMistake {
  var english: Explanation {
    switch self {
    case .parameterType(let name):
      Explanation(advice: "write its type, such as '{ (\(name): Int) in … }'")
    case .explicitSelf(let member):
      Explanation(advice: "write 'self.\(member)', or '[self] in' at the start of the closure")
    case .escaping(let parameter):
      Explanation(advice: "mark the parameter '@escaping': '\(parameter): @escaping (…) -> …'")
    case .inoutCaptured(let name):
      Explanation(advice: "copy it first: 'let copy = \(name)', and use the copy in the closure")
    case .emptyBody: Explanation(advice: "the closure is empty: return a value in it")
    case .capturedTooEarly(let variable, let function):
      Explanation(advice: "call '\(function)' below the declaration of '\(variable)'")
    case .labelsOfValue: Explanation(advice: "values of function type are called without labels")
    case .inCondition: Explanation(advice: "put the closure into round brackets")
    case .needlessAmpersand:
      Explanation(advice: "leave '&' out: it marks an argument that the function changes ('inout')")
    case .missingAmpersand: Explanation(advice: "write '&' before what the function is to change")
    case .overlapping(let name):
      Explanation(advice: "copy one of them to a local variable first: 'var copy = \(name)'")
    case .readWhileOpen(let name):
      Explanation(
        advice: "from the '?' on, '\(name)' is being changed: keep what is read of it in a constant, in the line above")
    case .unusedFunction: Explanation(advice: "write '()' behind it to call it")
    case .partialMutating: Explanation(advice: "call it with '()' and its arguments")
    }
  }

  var russian: Explanation {
    switch self {
    case .parameterType(let name):
      Explanation(
        "тип параметра '\(name)' ниоткуда не известен", "напишите его, например '{ (\(name): Int) in … }'")
    case .explicitSelf(let member):
      Explanation(
        "в замыкании перед '\(member)' ожидается 'self.'",
        "напишите 'self.\(member)' или '[self] in' в начале замыкания")
    case .escaping(let parameter):
      Explanation(
        "параметр-функция '\(parameter)' сохраняется дольше вызова, а '@escaping' не стоит",
        "отметьте параметр: '\(parameter): @escaping (…) -> …'")
    case .inoutCaptured(let name):
      Explanation(
        "замыкание сохраняется дольше вызова, а '\(name)' — переменная того, кто вызвал",
        "сначала скопируйте: 'let copy = \(name)' — и в замыкании берите копию")
    case .emptyBody(let type):
      Explanation("замыкание пусто, а ожидается значение типа '\(type)'", "верните в нём значение")
    case .capturedTooEarly(let variable, let function):
      Explanation(
        "'\(function)' использует '\(variable)' раньше, чем оно объявлено",
        "вызовите '\(function)' ниже объявления '\(variable)'")
    case .labelsOfValue(let labels):
      Explanation("лишние метки аргументов '\(labels)'", "функцию из переменной вызывают без меток")
    case .inCondition(let construct):
      Explanation(
        "замыкание после '\(construct)' принято за тело", "возьмите замыкание в круглые скобки: 'f({ … })'")
    case .needlessAmpersand:
      Explanation(
        "знак '&' здесь не нужен", "уберите его: '&' отмечает аргумент, который функция меняет ('inout')")
    case .missingAmpersand(let type):
      Explanation(
        "функция меняет этот аргумент типа '\(type)', а '&' не стоит", "напишите '&' перед аргументом")
    case .overlapping(let name):
      Explanation(
        "'\(name)' меняется в двух местах одного вызова",
        "сначала скопируйте одно из них в переменную: 'var copy = \(name)'")
    case .readWhileOpen(let name):
      Explanation(
        "'\(name)' здесь и меняется, и читается",
        "начиная с '?' значение '\(name)' меняется: прочитайте нужное в константу строкой выше")
    case .unusedFunction:
      Explanation("функция названа, но не вызвана", "поставьте '()' после неё, чтобы вызвать")
    case .partialMutating:
      Explanation(
        "метод, который меняет значение, нельзя взять без вызова", "вызовите его: '()' и аргументы")
    }
  }
}
