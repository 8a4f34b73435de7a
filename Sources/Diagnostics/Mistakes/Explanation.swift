/// What a learner reads about a mistake: what was found and what was expected, then the next step.
public struct Explanation: Hashable, Sendable {
  /// One clause; `nil` where the compiler's own wording says it.
  public var headline: String?
  /// What to do next, as a clause.
  public var advice: String?

  public init(_ headline: String?, _ advice: String?) {
    self.headline = headline
    self.advice = advice
  }

  public init(advice: String?) { self.init(nil, advice) }
}

/// A family of mistakes and its texts, a table for each language.
///
/// The switches are exhaustive: a mistake without words in one of the languages does not compile.
protocol Explained: Hashable, Sendable {
  var english: Explanation { get }
  var russian: Explanation { get }
}

extension Explained {
  func explanation(in language: TeachingLanguage) -> Explanation {
    switch language {
    case .english: english
    case .russian: russian
    }
  }
}
