enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
print(try! f())  // traps
