let words = ["the", "cat"]
print(words.filter(3))
