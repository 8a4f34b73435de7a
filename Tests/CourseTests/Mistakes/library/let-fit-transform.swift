let vectorizer = try CountVectorizer()
let counts = try vectorizer.fitTransform(["cat dog"])
print(counts)
