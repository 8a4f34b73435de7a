let xs = [1, 2, 3]
print(xs[1])
let b: UInt8 = 255
let c = b + 1  // traps
print(c)
/* output:
2
*/
