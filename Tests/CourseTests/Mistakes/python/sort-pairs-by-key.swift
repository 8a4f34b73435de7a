var pairs = [("cat", 2), ("dog", 1)]
pairs.sort(key=lambda p: p[1])
print(pairs)
