let k = try KeyedVectors(words: ["a", "b"], vectors: [[1, 0], [0, 1]])
print(try k.similarity("a", "b"))
print(k["a"])
print(try k.most_similar(positive=["a"], topn=1))
