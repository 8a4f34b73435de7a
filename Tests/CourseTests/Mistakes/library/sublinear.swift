var v = try TfidfVectorizer(sublinear_tf: true, use_idf: false)
