/// An error that the library threw, in words for learners.
///
/// They are made where the errors are known, from what each of them carries. What was found is said in
/// English by the error itself.
public struct LibraryMistake: Explained {
  let english: Explanation
  let russian: Explanation

  /// - Parameters:
  ///   - next: The next step, in English.
  ///   - headline: What was found, and what was expected, in Russian.
  ///   - advice: The next step, in Russian.
  package init(next: String, russian headline: String, _ advice: String) {
    english = Explanation(advice: next)
    russian = Explanation(headline, advice)
  }
}
