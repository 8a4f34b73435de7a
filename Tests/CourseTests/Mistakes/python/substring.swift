let word = "котик"
print(word.substring(2))
