let maybe: Int? = 3
func f() -> Int { maybe ?? { fatalError() }() }
let c = { () -> Int in fatalError() }
let g: () -> Int = { fatalError("x") }
func h(_ b: Bool) -> Int { b ? 1 : { () -> Int in fatalError() }() }
print(f(), h(true))
let z: Int = { fatalError() }() // traps

/* output:
3 1
*/
