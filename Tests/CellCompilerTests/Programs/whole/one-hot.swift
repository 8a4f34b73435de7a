let documents = ["кот сидит на коврике", "кот спит", "собака сидит"]
let tokens = documents.map { $0.split(separator: " ").map(String.init) }
let vocabulary = Array(Set(tokens.flatMap { $0 })).sorted()
let index = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
func oneHot(_ word: String) -> [Int] {
  var v = [Int](repeating: 0, count: vocabulary.count)
  if let i = index[word] { v[i] = 1 }
  return v
}
print(vocabulary)
for word in ["кот", "собака", "рыба"] { print(word, oneHot(word)) }
let counts = tokens.map { doc in
  doc.reduce(into: [Int](repeating: 0, count: vocabulary.count)) { v, w in v[index[w]!] += 1 }
}
for row in counts { print(row.map(String.init).joined(separator: " ")) }

/* output:
["коврике", "кот", "на", "сидит", "собака", "спит"]
кот [0, 1, 0, 0, 0, 0]
собака [0, 0, 0, 0, 1, 0]
рыба [0, 0, 0, 0, 0, 0]
1 1 1 1 0 0
0 1 0 0 0 1
0 0 0 1 1 0
*/
