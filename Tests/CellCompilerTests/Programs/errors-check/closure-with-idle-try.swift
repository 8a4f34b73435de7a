func twice(_ work: () throws -> Int) rethrows -> Int { try work() + work() }
let a = twice { try Int("4")! }  // error:
let f = { try abs(-2) }
print(f())  // error: call can throw but is not marked with 'try'
print(twice { 3 }, a)
