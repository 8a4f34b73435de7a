print(String(10, radix: 2))
print(Int("12")! + Int("4x")!)  // traps
/* output:
1010
*/
