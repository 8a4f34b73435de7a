// A closure with a `try` inside throws, even where nothing in it does.
enum Bad: Error { case no }
func twice(_ work: () throws -> Int) rethrows -> Int { try work() + work() }
print(try twice { try Int("4")! })
print(try! twice { try abs(-3) })
do { print(try twice { throw Bad.no }) } catch { print(error) }
let quiet = twice { 5 }
print(quiet)
let f = { try abs(-2) }
print(try f())
/* output:
8
6
no
10
2
*/
