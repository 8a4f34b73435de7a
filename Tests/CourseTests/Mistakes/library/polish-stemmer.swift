print(try SnowballStemmer(.polish).stem("kotami"))
