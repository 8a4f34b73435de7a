var vectorizer = try CountVectorizer()
try vectorizer.fit(["cat dog", "dog"])
print(vectorizer.vocabulary_)
