let model = try Word2Vec(sentences: ["кот сидит", "кот спит"])
print(model)
