func share(_ w: String, _ words: [String]) -> Double {
  return words.filter { $0 == w }.count / words.count
}
print(share("a", ["a"]))
