let counts = ["cat": 2]
for word in counts { print(counts[word]) }
