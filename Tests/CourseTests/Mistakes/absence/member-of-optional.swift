let words = ["a", "bb"]
print(words.first.count)
