let counts = ["a": 1]
counts["b"] = 2
print(counts)
