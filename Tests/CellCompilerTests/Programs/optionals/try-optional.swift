enum E: Error { case bad }
func f(_ n: Int) throws -> Int { if n < 0 { throw E.bad }; return n }
print(try? f(1), (try? f(-1)) as Any)  // prints: Optional(1) nil
if let v = try? f(5) { print(v) }  // prints: 5
print((try? f(-2)) ?? 0)  // prints: 0
