var total = 1
total =+ 1
print(total)
