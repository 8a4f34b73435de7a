var vectorizer = try CountVectorizer(lemmatizer: .russian)
print(vectorizer)
