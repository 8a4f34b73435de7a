let a: UInt = 3
let b: UInt = 5
print(b - a)
let c = a - b  // traps
print(c)
/* output:
2
*/
