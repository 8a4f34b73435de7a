struct Neighbor {
  var word: String
  var similarity: Double
}
for (word, similarity) in [Neighbor(word: "cat", similarity: 0.9)] {
  print(word, similarity)
}
