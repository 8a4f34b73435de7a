let lengths = [3, 5, 2]
print(max(lengths))
