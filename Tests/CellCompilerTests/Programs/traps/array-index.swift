let xs = [1, 2, 3]
print(xs.count)
let i = xs.count
print(xs[i])  // traps
print("never")

/* output:
3
*/
