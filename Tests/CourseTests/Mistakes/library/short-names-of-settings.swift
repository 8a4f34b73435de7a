let corpus = [["кот", "сидит", "кот"], ["кот", "спит"]]
let m = try Word2Vec(sentences: corpus, settings: Word2VecSettings(size: 10, minCount: 1, sg: 1, epochs: 5))
