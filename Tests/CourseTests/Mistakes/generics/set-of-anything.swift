struct Vocabulary<Word> {
  var words: [Word] = []
  func size() -> Int { Set(words).count }
}
print(Vocabulary(words: ["a", "b", "a"]).size())
