let width = 3
print(String(repeating: "-", count: width - 5))
