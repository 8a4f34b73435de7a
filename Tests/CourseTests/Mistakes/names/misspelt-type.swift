var vectorizer = TfIdfVectoriser()
print(vectorizer)
