func check(_ ok: Bool, _ m: String) {
  precondition(ok, m)  // traps
}
check(
  true, "a")
check(
  1 > 2,
  "b")
