let words = ["a", "b"]
print(words.lenght)
