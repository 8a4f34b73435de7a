let lemmatizer = try Lemmatizer(.english)
print(try lemmatizer.lemma("cats"))
