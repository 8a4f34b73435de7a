var vectorizer = try CountVectorizer(tokens: .words(minimumLength: -1))
print(vectorizer)
