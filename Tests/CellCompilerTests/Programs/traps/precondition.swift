func root(_ x: Double) -> Double {
  precondition(x >= 0, "negative")  // traps
  return x
}
print(root(4))
print(root(-1))

/* output:
4.0
*/
