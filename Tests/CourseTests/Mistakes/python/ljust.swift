let word = "cat"
print(word.ljust(10), 1)
