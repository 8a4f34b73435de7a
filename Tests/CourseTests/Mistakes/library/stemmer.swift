let stemmer = Stemmer("russian")
print(stemmer)
