enum E: Error { case bad }
func g(_ n: Int) throws -> Int { if n < 0 { throw E.bad }; return n }
func f() -> Int {
  let v: Int
  do {
    v = try g(1)
  } catch {
    print("no")
  }
  return v  // error: constant 'v' used before being initialized
}
print(f())
