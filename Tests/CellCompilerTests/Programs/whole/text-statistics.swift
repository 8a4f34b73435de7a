let text = """
  It was the best of times, it was the worst of times,
  it was the age of wisdom... It was the age of foolishness!
  """
let sentences = text.split { ".!?".contains($0) }.filter { $0.contains { $0.isLetter } }
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
let frequency = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
let ranked = frequency.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
print("sentences:", sentences.count, "words:", words.count, "types:", frequency.count)
for (word, count) in ranked.prefix(4) { print("\(word): \(count)") }
let average = Double(words.map(\.count).reduce(0, +)) / Double(words.count)
print(average)
print(Dictionary(grouping: words, by: \.count).map { ($0.key, Set($0.value).count) }.sorted { $0.0 < $1.0 })
print(ranked.filter { $0.value == 1 }.map(\.key))

/* output:
sentences: 2 words: 24 types: 10
it: 4
of: 4
the: 4
was: 4
3.4166666666666665
[(2, 2), (3, 3), (4, 1), (5, 2), (6, 1), (11, 1)]
["best", "foolishness", "wisdom", "worst"]
*/
