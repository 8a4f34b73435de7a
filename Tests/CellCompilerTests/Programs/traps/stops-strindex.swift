let s = "hey"
let i = s.index(s.startIndex, offsetBy: 2)
print(s[i])
let j = s.index(i, offsetBy: 3)  // traps
print(s[j])
/* output:
y
*/
