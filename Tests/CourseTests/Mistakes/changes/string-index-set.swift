var word = "кот"
word[0] = "р"
print(word)
