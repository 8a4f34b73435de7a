let vocabulary = ["a", "b"]
print(vocabulry.count)
