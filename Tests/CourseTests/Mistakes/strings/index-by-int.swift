let word = "кот"
print(word[0])
