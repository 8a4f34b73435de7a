let word = "кот”
print(word)
