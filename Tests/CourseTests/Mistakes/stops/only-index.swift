let words = ["кот"]
print(words[1])
