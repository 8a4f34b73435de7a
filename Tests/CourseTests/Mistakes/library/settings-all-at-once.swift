let model = try Word2Vec(sentences: [["a", "b"]], vectorSize: 4, epochs: 5, minCount: 1)
print(model)
