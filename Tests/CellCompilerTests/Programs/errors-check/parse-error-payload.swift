enum ParseError: Error { case empty, bad(String) }
func parse(_ s: String) throws -> Int {
  guard !s.isEmpty else { throw ParseError.empty }
  guard let n = Int(s) else { throw ParseError.bad }  // error: thrown expression type '(String) -> ParseError' does not conform to 'Error'
  return n
}
let a = parse("3")  // error: call can throw but is not marked with 'try'
do {
  let b = try parse("x")
} catch ParseError.bad(let t) {
  print(t)
}
print(b)  // error: cannot find 'b' in scope
