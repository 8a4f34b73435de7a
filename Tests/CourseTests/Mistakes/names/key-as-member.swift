let counts = ["кот": 2]
print(counts.кот)
