internal import Derivations

/// How strongly two words belong together.
public enum PhraseScoring: Hashable, Sendable {
  /// (n(a b) − minCount) · V / (n(a) n(b)), with V the number of words and pairs that were counted.
  ///
  /// Source: Mikolov et al., *Distributed Representations of Words and Phrases* (2013), §4, formula 6,
  /// with gensim's factor V.
  case standard
  /// ln(p(a b) / (p(a) p(b))) / −ln p(a b), from −1 to 1: pointwise mutual information, normalized.
  ///
  /// Source: Bouma, *Normalized (Pointwise) Mutual Information in Collocation Extraction* (2009).
  case npmi

  /// - Parameters:
  ///   - entries: V.
  ///   - total: Words of text.
  func score(
    _ a: Int, _ b: Int, together pair: Int, minCount: Int, entries: Int, total: Int
  ) -> Double {
    switch self {
    case .standard:
      return Double(pair - minCount) / Double(a) / Double(b) * Double(entries)
    case .npmi:
      guard pair >= minCount else { return -.infinity }
      let total = Double(total)
      let (pa, pb, pab) = (Double(a) / total, Double(b) / total, Double(pair) / total)
      return Double.log(pab / (pa * pb)) / -Double.log(pab)
    }
  }
}
