let corpus = [["cat", "sat"], ["dog", "sat"], ["cat", "dog"]]
let model = Word2Vec(corpus, vector_size=4, min_count=1, epochs=2)
