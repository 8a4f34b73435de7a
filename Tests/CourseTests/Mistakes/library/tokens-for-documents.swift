var vectorizer = try TfidfVectorizer()
let weights = try vectorizer.fitTransform([["кот", "сидит"]])
print(weights)
