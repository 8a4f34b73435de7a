var vectorizer = try CountVectorizer()
try vectorizer.fit(["a b", "c"])
