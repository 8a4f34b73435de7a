let word = "ab"
print(Character(word))
