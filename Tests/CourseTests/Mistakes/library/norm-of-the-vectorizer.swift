var vectorizer = try TfidfVectorizer(norm: nil)
