let vectors = try KeyedVectors(words: ["cat", "dog", "car"], vectors: [[1, 0], [0.9, 0.1], [0, 1]])
for (word, similarity) in try vectors.mostSimilar(to: "cat") { print(word, similarity) }
