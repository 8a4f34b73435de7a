func check(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { print("failed:", message()) }
}
func expensive() -> String {
  print("evaluated")
  return "sum"
}
check(1 + 1 == 2, expensive())
check(1 + 1 == 3, expensive())

/* output:
evaluated
failed: sum
*/
