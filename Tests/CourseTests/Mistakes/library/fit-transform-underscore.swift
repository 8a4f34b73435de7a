var vectorizer = try CountVectorizer()
let counts = try vectorizer.fit_transform(["a cat", "a dog"])
print(counts)
