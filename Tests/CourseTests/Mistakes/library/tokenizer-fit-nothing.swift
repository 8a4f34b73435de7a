var tokenizer = try TextTokenizer()
try tokenizer.fit([])
print(try tokenizer.sequences(of: ["cat"]))
