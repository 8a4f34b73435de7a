var vectorizer = try CountVectorizer()
try vectorizer.fit("one text only")
