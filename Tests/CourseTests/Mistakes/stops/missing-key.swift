let counts = ["a": 1]
print(counts["b"]!)
