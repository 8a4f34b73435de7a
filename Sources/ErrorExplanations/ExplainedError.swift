public import Diagnostics

/// An error of the library with the words a learner reads about it.
///
/// The library's errors say in English what they found; what a lesson adds, the next step and the words
/// for readers of other languages, stands here, in a file for each error. The tables are exhaustive
/// switches, so that a new case of an error without words does not compile.
///
///     extension NGramError: ExplainedError {
///       public var advice: String? { "give a length of 1 or more" }
///       public var russian: Explanation { … }
///     }
public protocol ExplainedError: Error {
  /// The next step, as a clause in English; what was found is the error's description.
  var advice: String? { get }
  /// What was found and what was expected, then the next step, in Russian.
  var russian: Explanation { get }
}

extension ExplainedError {
  /// What a diagnostic about this error carries.
  public var mistake: Mistake {
    .library(.explained(english: Explanation(advice: advice), russian: russian))
  }
}
