var vectorizer = try CountVectorizer()
try vectorizer.fit(["cat dog", "dog"])
print(try vectorizer.transform("cat"))
