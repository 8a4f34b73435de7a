let x = 1e300
print(Int(x / 1e299))
print(Int(x))  // traps

/* output:
10
*/
