var vectorizer = try CountVectorizer(minDocumentFrequency: .count(5))
try vectorizer.fit(["cat dog", "dog"])
