let n = Int("12x")
print(n ?? 0)
print(n!)  // traps
/* output:
0
*/
