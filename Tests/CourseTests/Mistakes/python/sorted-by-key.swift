let words = ["кот", "я"]
print(sorted(words, key=lambda w: len(w), reverse=True))
