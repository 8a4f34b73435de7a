let count = 5
print(String(format: "%.2f", count))
