let word = "cat"
print(word[word.index(word.startIndex, offsetBy: 7)])
