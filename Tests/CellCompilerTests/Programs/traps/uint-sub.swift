let a = [1, 2]
let n: UInt = UInt(a.count)
print(n)
let m = n - 3  // traps
print(m)
/* output:
2
*/
