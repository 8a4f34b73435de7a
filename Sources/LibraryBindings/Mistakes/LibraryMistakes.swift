public import Diagnostics

/// What the library's errors mean to a learner, for readers in several languages.
public enum LibraryMistakes {
  /// - Returns: `nil` for errors whose own words are all there is.
  public static func mistake(of error: any Error) -> Mistake? {
    (error as? any TaughtError).map { .library($0.mistake) }
  }
}

/// An error of the library with words for learners.
///
/// The switches are exhaustive: an error without a next step, or without words in one of the languages,
/// does not compile.
protocol TaughtError: Error {
  var mistake: LibraryMistake { get }
}
