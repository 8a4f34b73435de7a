let xs = Array(0..<5)
print(xs[1...3])
print(xs[3...7])  // traps
/* output:
[1, 2, 3]
*/
