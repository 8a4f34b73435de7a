/// Which of the formulas called TF-IDF is meant.
///
///     .textbook       tf = n / L          idf = ln(N / df)                      no length
///     .scikitLearn    tf = n              idf = ln((1 + N) / (1 + df)) + 1      length 1
///
/// with *n* the count of a term in a document of *L* words, and *df* of *N* documents having the term.
/// *L* counts every word that the document has, also those without a column: one-letter words, stop
/// words, words that were not learned. So «кот» in «Кот и собака играют» has the frequency 1 / 4,
/// whether «и» is a term or not. Where terms are n-grams of characters, *L* counts characters.
///
/// The textbook's weight of a term that is in every document is 0; the other one's is not.
public struct TfidfForm: Hashable, Sendable {
  public enum TermFrequency: String, Hashable, Sendable {
    /// n
    case count
    /// n / L
    case relative
    /// 1 + ln n
    case sublinear
  }

  public enum InverseFrequency: String, Hashable, Sendable {
    /// 1 for every term
    case none
    /// ln(N / df)
    case natural
    /// log₁₀(N / df)
    case decimal
    /// ln((N + 1) / (df + 1))
    case smoothed
    /// ln((1 + N) / (1 + df)) + 1, scikit-learn's `smooth_idf=True`
    case scikitLearn
    /// ln(N / df) + 1, scikit-learn's `smooth_idf=False`
    case scikitLearnUnsmoothed
  }

  public enum Norm: String, Hashable, Sendable {
    /// Rows are left as they are.
    case none
    /// The sum of magnitudes is 1.
    case l1
    /// The Euclidean length is 1.
    case l2
  }

  public var termFrequency: TermFrequency
  public var inverseFrequency: InverseFrequency
  public var norm: Norm

  public init(
    termFrequency: TermFrequency = .count, inverseFrequency: InverseFrequency = .scikitLearn,
    norm: Norm = .l2
  ) {
    self.termFrequency = termFrequency
    self.inverseFrequency = inverseFrequency
    self.norm = norm
  }

  /// The form of most textbooks: relative frequency times ln(N / df).
  ///
  /// Source: Salton & Buckley, *Term-weighting Approaches in Automatic Text Retrieval* (1988).
  public static let textbook: TfidfForm = TfidfForm(
    termFrequency: .relative, inverseFrequency: .natural, norm: .none)

  /// The default of scikit-learn.
  public static let scikitLearn: TfidfForm = TfidfForm()
}
