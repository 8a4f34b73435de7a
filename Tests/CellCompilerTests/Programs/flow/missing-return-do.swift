enum E: Error { case bad }
func g() throws -> Int { throw E.bad }
func f() -> Int {
  do {
    return try g()
  } catch {
    print(error)
  }
}  // error: missing return in global function expected to return 'Int'
print(f())
