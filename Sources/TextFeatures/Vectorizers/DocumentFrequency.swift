/// In how many documents a term must be, as a number or as a share of all.
public enum DocumentFrequency: Hashable, Sendable {
  /// So many documents; `min_df=2`.
  case count(Int)
  /// A share of the documents, 0…1; `max_df=0.9`.
  case fraction(Double)

  /// The limit as a number of documents, which need not be whole.
  func documents(of total: Int) -> Double {
    switch self {
    case .count(let count): Double(count)
    case .fraction(let share): share * Double(total)
    }
  }

  func check(_ name: String) throws(VectorizerError) {
    switch self {
    case .count(let count) where count < 1: throw .limit(name: name, value: "\(count)")
    case .fraction(let share) where !(share >= 0 && share <= 1):
      throw .limit(name: name, value: "\(share)")
    default: break
    }
  }
}
