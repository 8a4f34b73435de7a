extension Diagnostic {
  /// The diagnostic for a reader of a language.
  ///
  /// The compiler's English wording, the term to search for, stays as a note where another headline
  /// takes its place. What has no kind keeps its words.
  public func told(in language: TeachingLanguage) -> Diagnostic {
    guard language != .english else { return self }
    var told = self
    told.notes = notes.map { $0.told(in: language) }
    guard let mistake else { return told }
    let words = mistake.explanation(in: language)
    told.help = words.advice.map(Self.readable)
    guard let headline = words.headline else { return told }
    told.message = Self.readable(headline)
    if mistake.explanation(in: .english).headline == nil {
      let step = if case .other = mistake { help.map { "; \($0)" } ?? "" } else { "" }
      told.notes.append(Note("Swift: \(message)\(step)"))
    }
    return told
  }
}

extension Diagnostic.Note {
  /// What a note says, free of words.
  public enum Kind: Hashable, Sendable {
    /// Where a name comes from, with the cell where it is another one.
    case declared(name: String, cell: String?)
    case declaredHere
    case called
    case thrown
    case opened
    case firstWritten
    case firstUsed
    /// What a protocol asks for.
    case required(by: String)
    /// What has the name that is asked for, and another type.
    case candidate(type: String)
    /// The function of Swift's own library in which a cell stopped.
    case inside(function: String)

    var english: String {
      switch self {
      case .declared(let name, let cell?): "'\(name)' is declared here in \(cell)"
      case .declared(let name, nil): "'\(name)' is declared here"
      case .declaredHere: "declared here"
      case .called: "called from here"
      case .thrown: "the error was thrown here"
      case .opened: "opened here"
      case .firstWritten: "first written here"
      case .firstUsed: "first used here"
      case .required(let name): "'\(name)' requires this"
      case .inside(let function): "it stopped inside of Swift's own '\(function)'"
      case .candidate(let type): "candidate has non-matching type '\(type)'"
      }
    }

    var russian: String {
      switch self {
      case .declared(let name, let cell?): "'\(name)' объявлено здесь, \(cell.russianPlace)"
      case .declared(let name, nil): "'\(name)' объявлено здесь"
      case .declaredHere: "объявлено здесь"
      case .called: "вызвано отсюда"
      case .thrown: "ошибка возникла здесь"
      case .opened: "открыто здесь"
      case .firstWritten: "впервые указано здесь"
      case .firstUsed: "впервые использовано здесь"
      case .required(let name): "этого требует '\(name)'"
      case .inside(let function): "остановка внутри '\(function)' самого Swift"
      case .candidate(let type): "имя подходит, а тип другой: '\(type)'"
      }
    }
  }

  /// A note of a kind, in English.
  public init(_ kind: Kind, at place: SourcePlace?) {
    self.init(kind.english, at: place)
    self.kind = kind
  }

  func told(in language: TeachingLanguage) -> Self {
    guard language == .russian, let kind else { return self }
    var told = self
    told.message = kind.russian
    return told
  }
}

extension Diagnostic {
  /// What messages call the head's parameters, where they would name a cell.
  public static let parametersName = "the lesson's parameters"
}

extension String {
  /// Where a name is declared, for readers of Russian: `в ячейке 3`, or `в параметрах урока`.
  public var russianPlace: String {
    self == Diagnostic.parametersName ? "в параметрах урока" : "в ячейке \(cellNumber)"
  }

  /// What declares a name, with its verb: `#a declares`, or `the lesson's parameters declare`.
  var declares: String { self + (self == Diagnostic.parametersName ? " declare" : " declares") }

  /// The number of a cell without a name, which is called `cell 3`; else the name as it is.
  var cellNumber: Substring { hasPrefix("cell ") ? dropFirst("cell ".count) : self[...] }
}
