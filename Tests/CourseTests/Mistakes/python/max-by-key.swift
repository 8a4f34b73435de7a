let words = ["a", "bb"]
print(max(words, key=len))
