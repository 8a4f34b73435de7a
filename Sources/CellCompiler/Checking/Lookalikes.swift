import Diagnostics

/// Cyrillic letters that look like Latin ones, typed on the wrong keyboard.
enum Lookalikes {
  private static let latin: [Character: Character] = [
    "а": "a", "в": "b", "с": "c", "е": "e", "ё": "e", "к": "k", "м": "m", "н": "h", "о": "o",
    "р": "p", "т": "t", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "г": "r",
    "А": "A", "В": "B", "С": "C", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P",
    "Т": "T", "У": "Y", "Х": "X", "І": "I", "Ј": "J", "Ѕ": "S",
  ]

  /// A name that some known name looks like, letter for letter.
  static func mistake(for name: String, among known: some Sequence<String>) -> Mistake? {
    let plain = latinized(name)
    for candidate in known where candidate != name && latinized(candidate) == plain {
      let isDeclared = name.allSatisfy(\.isASCII)
      let odd = isDeclared ? candidate : name
      let other = isDeclared ? name : candidate
      guard
        let (index, letter) = odd.enumerated().first(where: { pair in
          Self.latin[pair.element] != nil
        })
      else { continue }
      return .keyboard(
        .foreignLetter(
          name: odd, letter: String(letter), latin: String(Self.latin[letter] ?? letter),
          position: index + 1, meant: other, isDeclared: isDeclared))
    }
    return nil
  }

  private static func latinized(_ name: String) -> String { String(name.map { latin[$0] ?? $0 }) }
}
