var v = try CountVectorizer(ngramRange: 1..<2)
