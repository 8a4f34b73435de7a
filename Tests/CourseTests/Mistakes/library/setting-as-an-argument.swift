let model = try Word2Vec(sentences: [["a", "b"], ["b", "c"]], vectorSize: 10)
