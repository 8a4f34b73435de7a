let m = try FastText(sentences: [["a", "b"]], min_n: 3, max_n: 6)
