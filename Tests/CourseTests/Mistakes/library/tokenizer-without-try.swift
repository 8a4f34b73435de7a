let tokens = Tokenizers.words("A cat sat.")
print(tokens)
