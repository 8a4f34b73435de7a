let count = 3
print(сount + 1)
