var total = 0
let isRare = true
total += 1 if isRare else 2
print(total)
