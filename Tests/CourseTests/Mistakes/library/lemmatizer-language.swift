let lemmatizer = try Lemmatizer("ru")
print(lemmatizer)
