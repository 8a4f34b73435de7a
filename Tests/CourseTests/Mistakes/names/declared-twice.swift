let eta = 0.1
let eta = 0.2
print(eta)
