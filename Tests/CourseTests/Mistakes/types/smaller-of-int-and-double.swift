let n = 3
let eta = 0.5
print(min(n, eta))
