func fact(_ n: Int) -> Int { n < 2 ? 1 : n * fact(n - 1) } // traps
for i in [5, 20, 21] { print(fact(i)) }

/* output:
120
2432902008176640000
*/
