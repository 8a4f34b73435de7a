let m = [3, 0]
for d in m { print(10 % d) }  // traps
/* output:
1
*/
