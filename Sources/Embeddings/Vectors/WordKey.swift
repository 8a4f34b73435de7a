/// A word compared by its scalars: й in one and in two scalars are two words, as in the references.
struct WordKey: Hashable, Sendable {
  let word: String

  init(_ word: String) { self.word = word }

  static func == (left: WordKey, right: WordKey) -> Bool {
    left.word.utf8.elementsEqual(right.word.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var word = word
    word.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Where a word stands in a list.
  ///
  /// - Throws: ``UnknownWord`` with the nearest spellings.
  static func index(of word: String, in words: [String]) throws(UnknownWord) -> Int {
    guard let index = words.firstIndex(where: { WordKey($0) == WordKey(word) }) else {
      throw UnknownWord(word, vocabulary: words)
    }
    return index
  }
}
