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
}
