/// Recognises that terms are one formula with an index running through it.
///
///     e₁·h₁, e₁·h₂, e₁·h₃   as vectors    e₁·h
///     u₁·h, u₂·h, u₃·h      with letter j   uⱼ·h
///
/// This is how a page shows vector formulas although each number was recorded by itself.
struct TermMerger {
  /// What takes the place of the index: a letter, or nothing where elements form a vector.
  private let replacement: Term.Subscript
  /// The values that the index takes, term by term; the same wherever it occurs.
  private var indices: [Int]?

  private init(replacement: Term.Subscript) {
    self.replacement = replacement
  }

  /// The common formula, or `nil` if the terms are not alike.
  static func merged(_ terms: [Term], replacing replacement: Term.Subscript) -> Term? {
    var merger = TermMerger(replacement: replacement)
    guard let merged = merger.merged(terms) else { return nil }
    // Equal terms have no index to run through.
    return terms.count > 1 && merger.indices == nil ? nil : merged
  }

  private mutating func merged(_ terms: [Term]) -> Term? {
    guard let first = terms.first else { return nil }
    if terms.allSatisfy({ $0 == first }) { return first }
    switch first {
    case .constant: return nil
    case .quantity(let reference): return merged(terms, like: reference)
    case .operation(let operation, let operands):
      var columns = operands.map { _ in [Term]() }
      for term in terms {
        guard case .operation(operation, let others) = term, others.count == columns.count else {
          return nil
        }
        for (column, other) in others.enumerated() { columns[column].append(other) }
      }
      var common: [Term] = []
      for column in columns {
        guard let term = merged(column) else { return nil }
        common.append(term)
      }
      return .operation(operation, common)
    }
  }

  private mutating func merged(_ terms: [Term], like first: Term.Reference) -> Term? {
    var references: [Term.Reference] = []
    for term in terms {
      guard case .quantity(let reference) = term, reference.name == first.name,
        reference.subscripts.count == first.subscripts.count
      else { return nil }
      references.append(reference)
    }
    let varying = first.subscripts.indices.filter { axis in
      references.contains { $0.subscripts[axis] != first.subscripts[axis] }
    }
    guard varying.count == 1, let axis = varying.first else { return nil }
    var found: [Int] = []
    for reference in references {
      guard case .at(let index) = reference.subscripts[axis] else { return nil }
      found.append(index)
    }
    guard indices == nil || indices == found else { return nil }
    indices = found
    var common = first
    common.subscripts[axis] = replacement
    if replacement == .all { common.values = references.flatMap(\.values) }
    return .quantity(common)
  }
}
