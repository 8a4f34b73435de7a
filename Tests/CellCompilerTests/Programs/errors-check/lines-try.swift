func f(_ x: Int) throws -> Int { x }
let a = [1, 2]  // error: call can throw but is not marked with 'try'
  .map { try f($0) }
let b = f(  // error: call can throw but is not marked with 'try'
  1
)
let c = 1
  + f(2)  // error: call can throw but is not marked with 'try'
print(
  f(3))  // error: call can throw but is not marked with 'try'
func g() {
  let x = try  // error: errors thrown from here are not handled
    f(4)
  print("a",
    try f(5))  // error: errors thrown from here are not handled
}
func h() throws {
  throw
    3  // error: thrown expression type 'Int' does not conform to 'Error'
}
