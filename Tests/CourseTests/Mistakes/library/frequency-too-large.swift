var vectorizer = try CountVectorizer(maxDocumentFrequency: .fraction(1.5))
print(vectorizer)
