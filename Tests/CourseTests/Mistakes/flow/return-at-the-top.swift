let counts = ["cat": 2]
guard let found = counts["cat"] else { return }
print(found)
