var xs = [1, 2, 3]
xs.insert(9, at: 3)
print(xs)
xs.remove(at: 7)  // traps
print(xs)
/* output:
[1, 2, 3, 9]
*/
