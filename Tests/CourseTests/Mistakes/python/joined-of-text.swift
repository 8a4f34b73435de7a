let words = ["a", "b"]
print(" ".joined(words))
