enum ParseError: Error { case empty, bad(String) }
func parse(_ s: String) throws(ParseError) -> Int {
  guard !s.isEmpty else { throw .empty }
  guard let n = Int(s) else { throw ParseError.bad(s) }
  return n
}
do {
  print(try parse("12"))
  print(try parse("x"))
} catch {
  switch error {
  case .empty: print("empty")
  case .bad(let s): print("bad", s)
  }
}
let r = Result { try parse("7") }
print(r)
switch r {
case .success(let v): print(v)
case .failure(let e): print(e)
}
let r2 = Result { try parse("") }
print((try? r2.get()) ?? -1)
func opt(_ s: String) throws -> Int? { s.isEmpty ? nil : try parse(s) }
let o = try? opt("")
print(o as Any)
func each(_ xs: [Int], _ f: (Int) throws -> Void) rethrows { for x in xs { try f(x) } }
each([1, 2]) { print($0) }
do { try each([1, 2]) { if $0 == 2 { throw ParseError.empty } } } catch { print("caught", error) }
/* output:
12
bad x
success(7)
7
-1
nil
1
2
caught empty
*/
