/// Finds the known names nearest to a misspelt one.
public enum SpellingSuggestion {
  /// The candidates within a third of the word's length in edits (at least one), nearest first.
  ///
  /// Distance counts insertions, deletions, replacements and swaps of neighbours, without regard to
  /// case (Damerau 1964, restricted to adjacent swaps); of ties, names that begin
  /// with a small or capital letter as the word does come first, in alphabetical order. A word of hundreds of
  /// letters is no misspelling: nothing is near to it.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    guard word.utf8.count <= longest else { return [] }
    let wanted = Array(word.lowercased())
    let most = max(1, wanted.count / 3)
    var found: [(distance: Int, name: String)] = []
    for name in Set(candidates) where abs(name.count - wanted.count) <= most {
      let edits = distance(wanted, Array(name.lowercased()))
      if edits <= most { found.append((edits, name)) }
    }
    let isCapital = word.first?.isUppercase == true
    let isOther: (String) -> Int = { ($0.first?.isUppercase == true) == isCapital ? 0 : 1 }
    found.sort { ($0.distance, isOther($0.name), $0.name) < ($1.distance, isOther($1.name), $1.name) }
    return found.prefix(limit).map(\.name)
  }

  /// In bytes; the work grows with the square of the length.
  private static let longest = 400

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
