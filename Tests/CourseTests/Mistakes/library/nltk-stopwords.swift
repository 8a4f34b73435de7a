let stop = stopwords.words("english")
