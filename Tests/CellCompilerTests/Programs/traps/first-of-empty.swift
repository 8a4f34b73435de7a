let xs: [Int] = []
print(xs.first ?? -1)
print(xs[0])  // traps
/* output:
-1
*/
