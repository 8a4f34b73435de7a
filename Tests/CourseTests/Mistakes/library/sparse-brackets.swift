var vectorizer = try CountVectorizer()
let counts = try vectorizer.fitTransform(["cat dog", "dog"])
print(counts[0, 1])
