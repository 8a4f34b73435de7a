let count = 3
let weight = 0.5
let total = count + weight
print(total)
