var vectorizer = try CountVectorizer()
let texts = ["кот спит", "пёс не спит"]
print(try vectorizer.fit(texts).transform(texts))
