let count = 3
print("words: " + count)
