let s = [1, 2, 3, 4][1...2]
print(s[1])
print(s[0])  // traps
/* output:
2
*/
