let vectorizer = try TfidfVectorizer()
print(try vectorizer.transform(["a cat"]))
