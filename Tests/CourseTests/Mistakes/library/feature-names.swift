var vectorizer = try CountVectorizer()
try vectorizer.fit(["cat dog", "dog"])
print(vectorizer.get_feature_names_out())
