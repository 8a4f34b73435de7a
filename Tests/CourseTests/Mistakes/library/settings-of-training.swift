let corpus = [["кот", "сидит", "кот"], ["кот", "спит"]]
let m = try Word2Vec(sentences: corpus, vector_size: 10, min_count: 1)
