func fact(_ n: Int) -> Int { n < 2 ? 1 : n * fact(n - 1) }  // traps
print(fact(20))
print(fact(21))
/* output:
2432902008176640000
*/
