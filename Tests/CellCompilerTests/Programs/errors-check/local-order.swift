func outer() {
  func inner(_ n: Int) -> Int { n * factor }
  print(inner(2))
  let factor = 3
}
outer()
func second() {
  print(value)  // error:
  let value = 1
  let value = 2  // error: invalid redeclaration of 'value'
}
