var vectorizer = try CountVectorizer(stopWords: "english")
print(vectorizer)
