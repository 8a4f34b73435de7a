let words = ["the", "cat"]
print(words.map(.count))
