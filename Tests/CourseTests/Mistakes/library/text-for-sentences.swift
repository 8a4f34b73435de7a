let text = "the cat sat on the mat"
let model = try Word2Vec(sentences: text)
