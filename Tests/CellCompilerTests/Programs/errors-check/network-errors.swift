enum NetworkError: Error { case timeout, status(code: Int) }
func fetch(_ id: Int) throws -> String {
  if id < 0 { throw NetworkError.status(code: "bad") }  // error: cannot convert value of type 'String' to expected argument type 'Int'
  return "ok"
}
func load() -> String {
  do {
    return try fetch(1)  // error: errors thrown from here are not handled
  } catch NetworkError.timeout {
    return "timeout"
  }
}
func run() {
  let s = fetch(2)  // error: call can throw, but it is not marked with 'try' and the error is not handled
  print(s)
  throw NetworkError.timeout  // error: error is not handled because the enclosing function is not declared 'throws'
}
run()
