let m = Int.min
print(m)
func neg(_ n: Int) -> Int { -n }  // traps
print(neg(3))
print(neg(m))
/* output:
-9223372036854775808
-3
*/
