internal import Metering

/// Which of the counted terms become columns, and in which order.
struct TermSelection {
  let minimum: DocumentFrequency
  let maximum: DocumentFrequency
  let maxFeatures: Int?
  let isBinary: Bool
  let analyzer: TextAnalyzer

  /// The numbers of the terms that become columns.
  ///
  /// - Throws: ``VectorizerError`` where none is left.
  func numbers(of counter: some TermCounting) throws -> [Int32] {
    try Meter.charge(32 * counter.termCount)
    try Meter.reserve(bytes: 16 * counter.termCount)
    let sorted = counter.sortedNumbers()
    guard !sorted.isEmpty else { throw reasonForNothing(counter) }
    return mostFrequent(of: try withinLimits(sorted, counter), counter)
  }

  /// Why no document has a term.
  private func reasonForNothing(_ counter: some TermCounting) -> VectorizerError {
    let (longest, shortest) = (counter.longestDocument, analyzer.ngramRange.lowerBound)
    return longest > 0 && longest < shortest
      ? .tooShort(longest: longest, ngram: shortest, unit: analyzer.unit)
      : .emptyVocabulary(documents: counter.rows)
  }

  private func withinLimits(
    _ numbers: [Int32], _ counter: some TermCounting
  ) throws(VectorizerError) -> [Int32] {
    let least = minimum.documents(of: counter.rows)
    let most = maximum.documents(of: counter.rows)
    guard most >= least else { throw .limitsExclude(minimum: least, maximum: most) }
    if least <= 1 && most >= Double(counter.rows) { return numbers }
    let frequencies = counter.frequencies()
    let kept = numbers.filter {
      let frequency = Double(frequencies[Int($0)])
      return frequency >= least && frequency <= most
    }
    guard !kept.isEmpty else { throw .noTermsLeft(of: numbers.count) }
    return kept
  }

  /// The terms with the greatest counts over all documents; of equal ones those that sort first.
  private func mostFrequent(of numbers: [Int32], _ counter: some TermCounting) -> [Int32] {
    guard let limit = maxFeatures, limit < numbers.count else { return numbers }
    let totals = isBinary ? counter.frequencies() : counter.totals()
    let places = numbers.indices.sorted { left, right in
      let first = totals[Int(numbers[left])]
      let second = totals[Int(numbers[right])]
      return first != second ? first > second : left < right
    }
    return places.prefix(limit).sorted().map { numbers[$0] }
  }
}
