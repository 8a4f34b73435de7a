var vectorizer = try CountVectorizer(lowercase = false)
print(vectorizer)
