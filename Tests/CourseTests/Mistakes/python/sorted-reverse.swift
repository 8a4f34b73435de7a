let counts = [3, 1, 2]
print(counts.sorted(reverse: true))
