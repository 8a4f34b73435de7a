let total = total
print(total)
