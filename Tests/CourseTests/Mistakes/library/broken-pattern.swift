var vectorizer = try CountVectorizer(tokens: .pattern("("))
print(vectorizer)
