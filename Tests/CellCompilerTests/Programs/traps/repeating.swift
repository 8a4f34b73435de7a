func bar(_ n: Int) -> String { String(repeating: "#", count: n) }  // traps
print(bar(3))
print(bar(2 - 4))
/* output:
###
*/
