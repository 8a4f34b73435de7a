func count(_ word: String, in counts: [String: Int]) -> Int {
  guard let found = counts[word] else { print("unknown") }
  return found
}
print(count("cat", in: ["cat": 2]))
