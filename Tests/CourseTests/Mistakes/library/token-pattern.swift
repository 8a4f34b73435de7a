var vectorizer = try CountVectorizer(token_pattern: "[а-яё]+")
