let letter = 'a
print(letter)
