enum E: Error { case a }
func f() throws -> Int { throw E.a }
func g() -> Int {
  return try f()  // error: errors thrown from here are not handled
}
func h() {
  let x = f()  // error: call can throw, but it is not marked with 'try' and the error is not handled
  print(x)
}
