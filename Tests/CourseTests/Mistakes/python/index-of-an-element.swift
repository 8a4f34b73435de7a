let words = ["a", "b"]
print(words.index("b"))
