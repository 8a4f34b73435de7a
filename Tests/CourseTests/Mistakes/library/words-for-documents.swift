var vectorizer = try CountVectorizer()
let texts = [["the", "cat"], ["dog"]]
print(try vectorizer.fitTransform(texts))
