let n = 300
print(UInt8(n - 200))
print(UInt8(n))  // traps

/* output:
100
*/
