var vectorizer = try CountVectorizer(stopWords: StopWords.english)
print(vectorizer)
