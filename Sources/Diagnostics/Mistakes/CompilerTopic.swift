/// What a message is about that has no family of its own: enough for a headline in the reader's language.
///
/// The compiler's wording stays beside it, with its next step.
public enum CompilerTopic: Explained, CaseIterable {
  case initialization, conformance, unsupported, redeclaration, overriding, access, ambiguous,
    unknownType, generator, superfluousTry, overflow
  case neverUsed, neverReached, mutation, attempt, unwrapping, pattern, closure, regex, format
  case program, stop

  /// The topic by the words that only its messages have.
  public init(of message: String) {
    let found = Self.words.first { entry in entry.words.contains { message.contains($0) } }
    self = found?.topic ?? .program
  }

  private static let words: [(topic: CompilerTopic, words: [String])] = [
    (.generator, ["without a generator"]),
    (.superfluousTry, ["no calls to throwing functions"]),
    (.overflow, ["results in an overflow"]),
    (.unsupported, ["not supported in cells", "cannot be opened"]),
    (.conformance, ["requires that"]),
    (
      .initialization,
      ["initialize", "super.init", "self.init", "no initializers", "initial value"]
    ),
    (.neverReached, ["will never be executed", "unreachable"]),
    (.neverUsed, ["never used", "unused", "never mutated", "never read", "never be"]),
    (.overriding, ["override", "overrid"]),
    (.conformance, ["conform", "protocol"]),
    (.access, ["inaccessible", "private", "fileprivate"]),
    (.redeclaration, ["redeclar", "already", "duplicate", "one name"]),
    (.ambiguous, ["ambiguous", "could not be inferred", "is not known yet", "cannot infer"]),
    (.closure, ["closure", "escap"]),
    (.unwrapping, ["optional", "nil", "unwrap"]),
    (.attempt, ["throw", "try", "catch", "error"]),
    (.mutation, ["mutating", "immutable", "inout", "let", "setter", "assign"]),
    (.pattern, ["pattern", "case", "switch"]),
    (.regex, ["regular expression", "regex"]),
    (.format, ["format"]),
    (.unknownType, ["type", "cannot find"]),
  ]
}

extension CompilerTopic {
  // The compiler's own words and next step say it.
  var english: Explanation { Explanation(nil, nil) }

  var russian: Explanation {
    switch self {
    case .initialization:
      Explanation(
        "не всё получило начальное значение",
        "дайте значение каждому свойству и вызовите 'init' по порядку")
    case .conformance:
      Explanation(
        "тип не выполняет требований протокола",
        "добавьте недостающее в объявление типа или возьмите другой тип")
    case .unsupported:
      Explanation("это в ячейках не поддерживается", "список того, что ячейки умеют, есть в README")
    case .generator:
      Explanation(
        "случайность без генератора в ячейках не поддерживается",
        "результаты должны повторяться: передайте генератор с зерном, 'using: &generator'")
    case .superfluousTry: Explanation("'try' лишний: ошибок здесь не бывает", "уберите 'try'")
    case .overflow:
      Explanation("результат не помещается в этот тип", "возьмите 'Double' или числа поменьше")
    case .redeclaration:
      Explanation("это уже объявлено", "выберите другое имя или уберите одно из объявлений")
    case .overriding:
      Explanation(
        "метод переопределён не так, как в родительском классе",
        "сравните его с объявлением в родительском классе")
    case .access:
      Explanation(
        "это закрыто: оно видно только внутри своего типа",
        "уберите 'private' в объявлении или обратитесь иначе")
    case .ambiguous:
      Explanation("по этой записи не видно, какой тип имеется в виду", "напишите тип явно")
    case .unknownType:
      Explanation("типы здесь не подходят друг другу", "сравните типы значений слева и справа")
    case .neverUsed: Explanation("значение нигде не используется", "используйте его или уберите")
    case .neverReached:
      Explanation(
        "до этого места выполнение не доходит", "уберите лишнее или проверьте 'return' выше")
    case .mutation:
      Explanation("это здесь нельзя изменить", "проверьте, где стоит 'let', а где 'var'")
    case .attempt:
      Explanation(
        "ошибки здесь обрабатываются не так, как нужно", "проверьте 'try', 'throws' и 'catch'")
    case .unwrapping:
      Explanation(
        "значение может отсутствовать, или проверять его здесь не нужно",
        "проверьте '?', '!' и 'if let'")
    case .pattern:
      Explanation("образец здесь не подходит к значению", "сравните его с типом значения")
    case .closure: Explanation("замыкание здесь не подходит", "проверьте его параметры и результат")
    case .regex: Explanation("регулярное выражение написано с ошибкой", "проверьте скобки и знаки")
    case .format:
      Explanation(
        "формат не подходит к значениям",
        "'%d' — для целых, '%.2f' — для дробных, '%@' — для текста")
    case .program: Explanation("так в Swift не пишут", "сравните строку с примерами урока")
    case .stop: Explanation("ячейка остановилась здесь", "проверьте значения в этой строке")
    }
  }
}

extension Diagnostic {
  /// With the topic of its words, where nothing else says what it is about.
  public var classified: Diagnostic {
    guard mistake == nil else { return self }
    var classified = self
    classified.mistake = .other(CompilerTopic(of: message))
    return classified
  }
}
