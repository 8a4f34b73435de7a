/// Finds a separator in a text in one pass, also where a filtered character stands for a separator.
///
/// State *s* says that the last *s* characters read are the first *s* of the separator. A border of a text
/// is a beginning that is its end, too: where the next character does not fit, the search goes on from the
/// longest border of what fitted.
///
/// Source: Knuth, Morris & Pratt, *Fast Pattern Matching in Strings* (1977).
struct SeparatorSearch: Sendable {
  let separator: [Unicode.Scalar]
  /// The longest border of the first *s* characters, shorter than *s*.
  private let borders: [Int]
  /// How many characters of a whole separator that is read in state *s* are left behind the first match.
  private let rests: [Int]
  /// The state after the last *r* characters of the separator, where nothing was read before.
  private let statesAfterRest: [Int]

  init(_ separator: String) {
    self.separator = Array(separator.unicodeScalars)
    borders = Self.borders(of: self.separator)
    let count = self.separator.count
    var isBorder = Array(repeating: false, count: count + 1)
    var border = count
    while border > 0 {
      border = borders[border]
      isBorder[border] = true
    }
    var (rests, states) = ([0], [0])
    for state in 1..<max(1, count) {
      // What is left is a border of what was read, behind which the separator begins anew.
      rests.append(isBorder[count - state] ? state : rests[borders[state]])
      states.append(isBorder[state] ? state : states[state - 1])
    }
    (self.rests, statesAfterRest) = (rests, states)
  }

  private static func borders(of text: [Unicode.Scalar]) -> [Int] {
    var borders = [0, 0]
    for index in 1..<max(1, text.count) {
      var border = borders[index]
      while border > 0, text[border] != text[index] { border = borders[border] }
      borders.append(text[border] == text[index] ? border + 1 : 0)
    }
    return borders
  }

  // MARK: Reading

  /// Reads a character.
  ///
  /// - Parameter piece: What was read since the last match, but for the *state* characters that may begin
  ///   the next one.
  /// - Returns: Whether a separator ends here.
  @inline(__always)
  func read(
    _ scalar: Unicode.Scalar, _ state: inout Int, _ piece: inout [Unicode.Scalar]
  ) -> Bool {
    while state > 0, separator[state] != scalar {
      let border = borders[state]
      piece += separator[..<(state - border)]
      state = border
    }
    guard separator[state] == scalar else {
      piece.append(scalar)
      return false
    }
    state += 1
    guard state == separator.count else { return false }
    state = 0
    return true
  }

  /// Reads a whole separator up to the match, which may begin before it.
  ///
  /// - Returns: What is left of it, for ``readRest(_:_:_:)``.
  func readSeparator(_ state: Int, _ piece: inout [Unicode.Scalar]) -> Int {
    let rest = rests[state]
    piece += separator[..<(state - rest)]
    return rest
  }

  /// Reads what is left of a separator behind a match.
  func readRest(_ rest: Int, _ state: inout Int, _ piece: inout [Unicode.Scalar]) {
    state = statesAfterRest[rest]
    let count = separator.count
    piece += separator[(count - rest)..<(count - state)]
  }
}
