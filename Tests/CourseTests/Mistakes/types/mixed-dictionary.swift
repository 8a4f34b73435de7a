let entry = ["word": "cat", "count": 2]
print(entry)
