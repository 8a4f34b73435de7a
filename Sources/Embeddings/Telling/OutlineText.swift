internal import Derivations
internal import Displays

/// Texts and symbols of an outline, in one language.
struct OutlineText {
  let language: CaptionLanguage

  init(_ language: CaptionLanguage) { self.language = language }

  func callAsFunction(_ english: String, _ russian: String) -> String {
    switch language {
    case .english: english
    case .russian: russian
    }
  }

  /// A word in the quotation marks of the language.
  func quoted(_ word: String) -> String { self("'\(word)'", "«\(word)»") }

  func symbol(_ tex: String, _ plain: String? = nil) -> Formula {
    Formula(tex: tex, plain: plain ?? tex)
  }

  /// ∂L/∂x, with the subscripts of x at the x.
  func slope(of name: String) -> Formula {
    symbol("\\frac{\\partial L}{\\partial \(name)%}", "∂L/∂\(name)%")
  }
}

/// What the word is that an output layer predicts.
enum PredictedWord {
  case contextWord
  case centerWord
  case label

  /// "of the context word" and the like.
  func genitive(_ text: OutlineText) -> String {
    switch self {
    case .contextWord: text("of the context word", "контекстного слова")
    case .centerWord: text("of the centre word", "центрального слова")
    case .label: text("of the true class", "верного класса")
    }
  }
}
