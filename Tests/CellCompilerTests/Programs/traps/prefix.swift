let xs = [1, 2, 3]
func top(_ k: Int) -> ArraySlice<Int> { xs.prefix(k) }  // traps
print(top(2))
print(top(-1))
/* output:
[1, 2]
*/
