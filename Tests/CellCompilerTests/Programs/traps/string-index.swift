let s = "abc"
let i = s.index(s.startIndex, offsetBy: 3)
print(i == s.endIndex)
print(s[i])  // traps

/* output:
true
*/
