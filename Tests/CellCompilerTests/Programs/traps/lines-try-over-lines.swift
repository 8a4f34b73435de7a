enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
let x = try!  // traps
  f()
