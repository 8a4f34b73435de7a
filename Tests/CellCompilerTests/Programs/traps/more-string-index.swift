let s = "héllo"
let i = s.index(s.startIndex, offsetBy: 3)
print(s[i])
let j = s.index(i, offsetBy: 9)  // traps
print(s[j])
/* output:
l
*/
