struct Oops: Error { let code: Int }
func inner(_ n: Int) throws { if n > 1 { throw Oops(code: n) } }
func outer(_ n: Int) throws {
  defer { print("cleanup", n) }
  try inner(n)
  print("fine", n)
}
do {
  try outer(1)
  try outer(2)
  print("never")
} catch let e as Oops {
  print("caught", e.code)
} catch { print("?") }

/* output:
fine 1
cleanup 1
cleanup 2
caught 2
*/
