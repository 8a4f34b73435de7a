var vectorizer = try CountVectorizer(ngramRange: (1, 2))
print(vectorizer)
