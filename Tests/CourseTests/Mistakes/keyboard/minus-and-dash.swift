let change = 5 – 3
print(change)
