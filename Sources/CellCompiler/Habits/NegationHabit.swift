/// `not x > 5`, which denies the comparison: `!(x > 5)`.
enum NegationHabit {
  private static let ends: Set<String> = ["and", "or", "&&", "||", "{", ":", ")", "]", ",", "?", "=", "if", "else"]
  private static let comparisons: Set<String> = ["==", "!=", "<", ">", "<=", ">=", "in", "is"]

  /// What stands for the word and what it denies, and the last token of these.
  static func swift(_ tokens: [HabitToken], _ index: Int, _ finder: HabitFinder) -> (String, end: Int) {
    var end = index + 1
    var depth = 0
    for position in (index + 1)..<tokens.count {
      let token = tokens[position]
      if depth == 0, token.kind != .text, ends.contains(token.text) { break }
      if ["(", "["].contains(token.text) { depth += 1 }
      if [")", "]"].contains(token.text) { depth -= 1 }
      end = position
    }
    let denied = Array(tokens[(index + 1)...end])
    let isComparison = denied.contains { $0.kind != .text && comparisons.contains($0.text) }
    let code = SwiftHead(finder: finder, tokens: denied).text
    let isInParentheses = HabitFinder.closing(0, in: denied) == denied.count - 1
    return (isComparison && !isInParentheses ? "!(\(code))" : "!\(code)", end)
  }
}
