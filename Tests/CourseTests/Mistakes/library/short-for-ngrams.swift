var vectorizer = try CountVectorizer(ngramRange: 2...2)
try vectorizer.fit(["cat", "dog"])
