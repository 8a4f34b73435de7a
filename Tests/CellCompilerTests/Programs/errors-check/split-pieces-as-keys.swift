func wordCount(text: String) -> [String: Int] {
  var counts = [String: Int]()
  for word in text.split(separator: " ") {
    counts[word, default: 0] += 1  // error:
  }
  return counts
}
print(wordCount("a b a"))  // error: missing argument label 'text:' in call
