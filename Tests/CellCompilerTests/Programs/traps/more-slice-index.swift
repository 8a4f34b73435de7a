let xs = [1, 2, 3, 4, 5]
let mid = xs[2...3]
print(mid[2], mid.startIndex)
print(mid[0])  // traps
/* output:
3 2
*/
