let texts = ["the cat sat", "on the mat"]
let model = try Word2Vec(sentences: texts)
