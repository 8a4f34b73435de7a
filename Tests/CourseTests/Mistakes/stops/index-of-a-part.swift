let part = [1, 2, 3].dropFirst()
print(part[0])
