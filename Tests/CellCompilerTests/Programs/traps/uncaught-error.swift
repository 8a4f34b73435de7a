struct Bad: Error { let code: Int }
func f(_ n: Int) throws { if n > 1 { throw Bad(code: n) } }
try f(1)
print("one")  // prints: one
try f(2)  // traps
