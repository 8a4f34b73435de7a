let corpus = [["cat", "sat"], ["dog", "sat"], ["cat", "dog"]]
let model = try Word2Vec(sentences: corpus, settings: Word2VecSettings(vectorSize: 4, minCount: 1, epochs: 2))
let v = model.vectors()
print(try v.mostSimilar(to: "cat", topn: 2))
