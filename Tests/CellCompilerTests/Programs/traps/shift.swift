let x: UInt8 = 200
print(x &+ 100, x << 1, x >> 9)
print(x + 100)  // traps
/* output:
44 144 0
*/
