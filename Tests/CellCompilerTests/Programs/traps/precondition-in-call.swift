func f(_ n: Int) -> Int {
  precondition(n > 0, "positive")  // traps
  return n
}
print(f(1))
print(f(-1))
/* output:
1
*/
