let row = ["a", 1, 2.5]
print(row)
