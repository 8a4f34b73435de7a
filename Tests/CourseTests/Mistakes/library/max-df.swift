var v = try CountVectorizer(maxDf: 0.9)
