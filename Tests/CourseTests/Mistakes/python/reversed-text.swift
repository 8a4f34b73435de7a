let word = "кот"
print(word[::-1])
