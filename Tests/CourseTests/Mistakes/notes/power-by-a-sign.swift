let squared = 10 ^ 2
print(squared)
