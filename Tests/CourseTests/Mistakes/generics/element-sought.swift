func isKnown<T>(_ word: T, in words: [T]) -> Bool {
  words.contains(word)
}
print(isKnown("cat", in: ["cat", "dog"]))
