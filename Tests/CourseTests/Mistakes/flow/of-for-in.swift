let words = ["a", "b"]
for w of words { print(w) }
