let words = ["a", "b"]
for i, word in enumerate(words):
    print(i, word)
