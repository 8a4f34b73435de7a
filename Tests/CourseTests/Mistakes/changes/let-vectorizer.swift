let vectorizer = try CountVectorizer()
try vectorizer.fit(["a cat", "a dog"])
