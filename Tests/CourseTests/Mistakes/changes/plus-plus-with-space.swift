var total = 1
total ++
print(total)
