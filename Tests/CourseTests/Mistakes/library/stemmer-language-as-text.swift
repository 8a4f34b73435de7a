let st = SnowballStemmer("russian")
