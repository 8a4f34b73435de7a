enum E: Error { case a }
func f(_ ok: Bool) throws -> String { if ok { return "ok" }; throw E.a }
print((try? f(true)) ?? "none", (try? f(false)) ?? "none")  // prints: ok none
print(try! f(true))  // prints: ok
let r = try? f(false)
print(r == nil)  // prints: true
