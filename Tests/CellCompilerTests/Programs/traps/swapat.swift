var a = [1, 2, 3]
a.swapAt(0, 2)
print(a)
a.insert(9, at: 4)  // traps
/* output:
[3, 2, 1]
*/
