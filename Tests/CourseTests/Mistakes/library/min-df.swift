var vectorizer = try CountVectorizer(min_df: 2)
print(vectorizer)
