let a = 5
let b = true ? a : 9223372036854775807 + 1
print(b)
/* output:
5
*/
