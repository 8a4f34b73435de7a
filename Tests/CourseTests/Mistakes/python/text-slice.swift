let word = "кошка"
print(word[1:3])
