import Diagnostics

/// Cyrillic letters that look like Latin ones and the other way round, typed on the wrong keyboard.
enum Lookalikes {
  private static let latin: [Character: Character] = [
    "а": "a", "в": "b", "с": "c", "е": "e", "ё": "e", "к": "k", "м": "m", "н": "h", "о": "o",
    "р": "p", "т": "t", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "г": "r",
    "А": "A", "В": "B", "С": "C", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P",
    "Т": "T", "У": "Y", "Х": "X", "І": "I", "Ј": "J", "Ѕ": "S",
  ]

  /// Words of Swift that can be meant where a name stands.
  static let keywords: Set<String> = [
    "let", "var", "func", "struct", "class", "enum", "protocol", "extension", "import", "init", "static", "case",
    "if", "else", "guard", "switch", "default", "for", "in", "while", "repeat", "break", "continue", "return",
    "true", "false", "nil", "self", "throw", "throws", "try", "catch", "where", "mutating", "private",
  ]

  /// The word of Swift that a word with Cyrillic letters looks like.
  static func keyword(_ word: String) -> String? {
    if word.utf8.allSatisfy({ $0 < 128 }) { return nil }
    let plain = latinized(word)
    return keywords.contains(plain) ? plain : nil
  }

  /// What to say of such a word.
  static func mistake(forKeyword word: String) -> KeyboardMistake? {
    guard let meant = keyword(word), let (index, letter) = word.enumerated().first(where: { latin[$0.element] != nil })
    else { return nil }
    return .foreignKeyword(
      word, letter: String(letter), latin: String(latin[letter] ?? letter), position: index + 1, meant: meant)
  }

  /// A name that some known name looks like, letter for letter.
  static func mistake(for name: String, among known: some Sequence<String>) -> Mistake? {
    let plain = latinized(name)
    for candidate in known where candidate != name && latinized(candidate) == plain {
      if isCyrillic(name) || isCyrillic(candidate) && !isLatin(name) {
        if let mistake = latinLetter(name, candidate) { return mistake }
        if !isLatin(candidate) { continue }
      }
      let isDeclared = isLatin(name)
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

  /// A Latin letter in a name that is Cyrillic but for it.
  private static func latinLetter(_ name: String, _ known: String) -> Mistake? {
    let isDeclared = isCyrillic(name)
    let (odd, meant) = isDeclared ? (known, name) : (name, known)
    guard !isLatin(odd),
      let (index, pair) = zip(odd, meant).enumerated().first(where: { $0.element.0.isASCII && $0.element.0 != $0.element.1 })
    else { return nil }
    return .keyboard(
      .latinLetter(
        name: odd, letter: String(pair.0), cyrillic: String(pair.1), position: index + 1, meant: meant, isDeclared: isDeclared))
  }

  private static func isLatin(_ name: String) -> Bool { name.allSatisfy(\.isASCII) }

  private static func isCyrillic(_ name: String) -> Bool { !name.contains { $0.isASCII && $0.isLetter } }

  private static func latinized(_ name: String) -> String { String(name.map { latin[$0] ?? $0 }) }
}
