let words = ["a"]
print(words * 2)
