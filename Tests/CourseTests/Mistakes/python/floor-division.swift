let words = 7
print(words // 2)
