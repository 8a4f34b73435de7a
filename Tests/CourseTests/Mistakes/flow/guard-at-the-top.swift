let counts = ["cat": 2]
guard let found = counts["cat"] else { print("unknown") }
print(found)
