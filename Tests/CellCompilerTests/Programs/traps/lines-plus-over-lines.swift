func f(_ a: Int, _ b: Int) -> Int {
  return a
    + 1
    - b
    * 3  // traps
}
print(f(1,
  Int.max))
