var vectorizer = try CountVectorizer()
try vectorizer.fit([])
