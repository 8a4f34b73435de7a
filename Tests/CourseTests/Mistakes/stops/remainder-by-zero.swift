let n = 7
let k = n - 7
print(n % k)
