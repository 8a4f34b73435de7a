let model = try Word2Vec(sentences: [["a", "b"], ["b", "c"]])
print(try model.mostSimilar(to: "a"))
