let counts = [1, 2]
counts.append(3)
print(counts)
