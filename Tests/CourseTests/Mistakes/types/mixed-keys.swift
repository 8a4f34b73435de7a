let entry = ["cat": 1, 2: 2]
print(entry)
