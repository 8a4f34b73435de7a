struct Bad: Error {}
func risky(_ x: Int) throws -> Int {
  if x < 0 { throw Bad() }
  return x
}
func caller() -> Int {
  return try risky(3)  // error: errors thrown from here are not handled
}
let a = risky(1)  // error: call can throw but is not marked with 'try'
func other() throws { risky(2) }  // error: call can throw but is not marked with 'try'
do { let b = try risky(1); print(b) } catch Bad { print("bad") }  // error:
throw "oops"  // error: thrown expression type 'String' does not conform to 'Error'
