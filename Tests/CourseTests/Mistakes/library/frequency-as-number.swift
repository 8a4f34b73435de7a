var vectorizer = try CountVectorizer(minDocumentFrequency: 2)
print(vectorizer)
