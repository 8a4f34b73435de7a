let a = [1, 2]
let b = 7
let c =
  a[0]
  + a[b]  // traps
print(c)
