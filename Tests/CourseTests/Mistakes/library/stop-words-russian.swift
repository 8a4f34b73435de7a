var vectorizer = try TfidfVectorizer(stopWords: "russian")
print(vectorizer)
