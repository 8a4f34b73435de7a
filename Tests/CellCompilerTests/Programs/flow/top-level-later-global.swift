print(total)
var total = 3
func f() { print(late) }
f()
let late = 5
/* output:
0
0
*/
