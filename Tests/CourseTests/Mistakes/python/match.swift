let word = "a1"
print(word.match("[0-9]"))
