var total = 1
total = total +1
print(total)
