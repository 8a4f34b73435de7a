let x = 2.5
let b = true
print(-(b ? x : x))
print(-(b ? x : 1))
let y = -(b ? x : -x) * 2
print(y)

/* output:
-2.5
-2.5
-5.0
*/
