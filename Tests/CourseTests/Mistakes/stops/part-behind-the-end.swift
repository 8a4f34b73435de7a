let words = ["the", "cat"]
print(words[5...])
