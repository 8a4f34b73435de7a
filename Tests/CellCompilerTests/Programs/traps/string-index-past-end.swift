let s = "ab"
let i = s.index(s.startIndex, offsetBy: 5)  // traps
print(i)
