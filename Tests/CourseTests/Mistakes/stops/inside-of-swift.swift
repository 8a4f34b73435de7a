let pairs: KeyValuePairs = ["cat": 2]
print(pairs[5])
