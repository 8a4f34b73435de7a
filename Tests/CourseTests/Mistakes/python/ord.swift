let letter = "ж"
print(ord(letter))
