func sum(_ n: Int) -> Int { (1...n).reduce(0, +) }  // traps
print(sum(3))
print(sum(0))
/* output:
6
*/
