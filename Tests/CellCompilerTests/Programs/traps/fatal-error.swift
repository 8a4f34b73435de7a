func check(_ n: Int) {
  if n > 2 { fatalError("too big") }  // traps
}
check(1)
check(3)
