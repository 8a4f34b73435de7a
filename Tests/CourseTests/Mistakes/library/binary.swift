var vectorizer = try CountVectorizer(binary: true)
print(vectorizer)
