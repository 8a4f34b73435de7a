/// Finds what an inline value is bound to: the number or word that ends a text.
enum ShownWord {
  /// - Parameters:
  ///   - text: The line before the mark.
  ///   - isPercent: Whether a `%` at the end belongs to it.
  /// - Returns: `nil` where a blank or nothing comes before the mark.
  static func last(in text: Substring, isPercent: Bool) -> Substring? {
    if isPercent, text.last == "%" {
      var number = text.dropLast()
      if let last = number.last, last.isWhitespace { number.removeLast() }
      if let found = word(number) { return text[found.startIndex...] }
    }
    return word(text)
  }

  private static func word(_ text: Substring) -> Substring? {
    let start = text.lastIndex { $0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
    let run = text[start...]
    if let number = number(run) { return number }
    let word = run.drop { "([{«\"“„‘'=≈:;,".contains($0) }
    return word.isEmpty ? nil : word
  }

  /// The number that ends a run, unless it is a part of a word such as `x2` or `2024-05`.
  private static func number(_ run: Substring) -> Substring? {
    let pattern = /[-+−]?\d+(?:[.,]\d+)?(?:[eE][-+−]?\d+)?/
    for start in run.indices {
      let rest = run[start...]
      guard let match = rest.prefixMatch(of: pattern), match.range.upperBound == run.endIndex
      else { continue }
      guard start > run.startIndex else { return rest }
      let before = run[run.index(before: start)]
      let isPart = before.isLetter || before.isNumber || before == "_" || before == "."
      return isPart ? nil : rest
    }
    return nil
  }
}
