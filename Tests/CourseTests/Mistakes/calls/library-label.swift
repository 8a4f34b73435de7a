var vectorizer = try TfidfVectorizer(ngram_range: 1...2)
print(vectorizer)
