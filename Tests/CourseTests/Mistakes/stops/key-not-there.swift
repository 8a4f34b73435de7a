let index = ["cat": 0]
for word in ["cat", "dog"] { print(index[word]!) }
