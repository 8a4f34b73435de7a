func factorial(_ n: Int) -> Int {
  if n <= 1 { return 1 }
  return n * factorial(n - 1)  // traps
}
print(factorial(20))
print(factorial(21))

/* output:
2432902008176640000
*/
