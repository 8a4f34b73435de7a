var vectorizer = try CountVectorizer(ngram_range=(1, 2))
print(vectorizer)
