let v = try CountVectorizer(ngram_range=(1, 2), min_df=2, stop_words="english", lowercase=True)
