var vectorizer = CountVectorizer()
let counts = vectorizer.fitTransform(["a cat", "a dog"])
print(counts)
