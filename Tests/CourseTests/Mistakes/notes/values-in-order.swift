let counts = ["b": 2, "a": 1]
print(counts.values.map { $0 + 1 })
