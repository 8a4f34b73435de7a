var vectorizer = try CountVectorizer(maxFeatures: 0)
print(vectorizer)
