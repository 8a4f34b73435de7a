let found: [String] = []
print(found[0])
