enum ParseError: Error { case bad(String) }
func parse(_ s: String) throws -> Int {
  guard let n = Int(s) else { throw ParseError.bad(s) }
  return n
}
let a = try! parse("12")
print(a)
let b = ["1", "x"].map { s in
  try! parse(s)  // traps
}
print(b)
/* output:
12
*/
