let words = ["cat"]
print(id(words))
