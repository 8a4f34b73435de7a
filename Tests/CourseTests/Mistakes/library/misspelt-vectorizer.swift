var vectorizer = try TfIdfVectoriser()
print(vectorizer)
