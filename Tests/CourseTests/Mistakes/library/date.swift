let start = Date()
print(start)
