let a = [1, 2, 3, 4, 5]
let tail = a[2...]
print(tail[2], tail.first!)
print(tail[0])  // traps
/* output:
3 3
*/
