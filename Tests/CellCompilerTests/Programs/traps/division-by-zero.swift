func divide(_ a: Int, _ b: Int) -> Int {
  a / b  // traps
}
print(divide(7, 2))
print(divide(7, 0))

/* output:
3
*/
