let words = ["a", "b"]
print(words.count())
