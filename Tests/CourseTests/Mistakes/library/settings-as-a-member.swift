let settings = Word2Vec.Settings(vectorSize: 10)
