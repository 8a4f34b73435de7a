enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
print("start")
let x = try! f()  // traps
print(x)
/* output:
start
*/
