var vectorizer = try CountVectorizer(unit: .character, ngramRange: 5...6)
try vectorizer.fit(["cat", "dog"])
