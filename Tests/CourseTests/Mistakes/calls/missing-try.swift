var vectorizer = try CountVectorizer()
vectorizer.fit(["a cat", "a dog"])
print(vectorizer)
