let d = ["b": 1]
print(d.keys[0])
