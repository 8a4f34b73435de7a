class N { var v: Int; unowned var p: N?; init(_ v: Int) { self.v = v } }
let s = "héllo"
let i = s.index(s.startIndex, offsetBy: 2)
print(s[i], s.index(i, offsetBy: 9, limitedBy: s.endIndex) as Any)
let j = s.index(i, offsetBy: 9) // traps
print(j)

/* output:
l nil
*/
