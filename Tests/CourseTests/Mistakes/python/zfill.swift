let number = "7"
print(number.zfill(3))
