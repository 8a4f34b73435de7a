let sign: Character = "5"
print(sign.isdigit())
