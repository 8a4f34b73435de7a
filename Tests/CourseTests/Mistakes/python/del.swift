var counts = ["a": 1, "b": 2]
del counts["a"]
print(counts)
