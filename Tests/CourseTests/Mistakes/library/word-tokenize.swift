let tokens = word_tokenize("a cat sat")
print(tokens)
