/// What a setting is expected to be, in Russian: the library says it in a few short patterns.
enum RussianExpectation {
  /// - Parameter expected: As in `at least 1` or `0 to 1000`.
  /// - Returns: The same in Russian, or as it is where no pattern fits.
  static func of(_ expected: String) -> String {
    for (english, russian) in patterns {
      if let parts = parts(of: expected, in: english) {
        return parts.enumerated().reduce(russian) { text, part in
          text.replacing("$\(part.offset + 1)", with: part.element)
        }
      }
    }
    return expected
  }

  /// What stands for each `*`, which has no blanks inside.
  private static func parts(of text: String, in pattern: String) -> [Substring]? {
    let words = text.split(separator: " ")
    let wanted = pattern.split(separator: " ")
    guard words.count == wanted.count else { return nil }
    var found: [Substring] = []
    for (word, pattern) in zip(words, wanted) {
      guard pattern.hasPrefix("*") else {
        guard word == pattern else { return nil }
        continue
      }
      guard word.hasSuffix(pattern.dropFirst()) else { return nil }
      found.append(word.dropLast(pattern.count - 1))
    }
    return found
  }

  private static let patterns = [
    ("* or more", "$1 или больше"),
    ("at least *", "не меньше $1"),
    ("at most *", "не больше $1"),
    ("at most * for * words", "не больше $1, если слов $2"),
    ("above *", "больше $1"),
    ("above * and below *, the number of rows", "больше $1 и меньше $2, числа строк"),
    ("a number from * to *", "число от $1 до $2"),
    ("numbers from * to * at this width", "числа от $1 до $2 при этой ширине"),
    ("numbers below *", "числа меньше $1"),
    ("a count above *", "хотя бы одно число больше $1"),
    ("a finite number", "конечное число"),
    ("a finite width", "конечная ширина"),
    ("a positive finite number", "положительное конечное число"),
    ("a finite number of at least *", "конечное число не меньше $1"),
    ("one that gives the counts finite shares", "такое, при котором доли слов конечны"),
    ("*, or hierarchicalSoftmax", "$1 или hierarchicalSoftmax"),
    ("* to *, or hierarchicalSoftmax", "от $1 до $2 или hierarchicalSoftmax"),
    ("* to *", "от $1 до $2"),
    ("characters without spaces", "символы без пробелов"),
    ("gloVeC, which is the one with a fast mode", "gloVeC: быстрый режим есть только у него"),
  ]
}
