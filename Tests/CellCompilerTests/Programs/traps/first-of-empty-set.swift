var s = Set([1])
let k = s.removeFirst()
print(k)
let j = s.removeFirst()  // traps
/* output:
1
*/
