var counts = ["cat": 1, "dog": 2]
counts.remove("cat")
print(counts)
