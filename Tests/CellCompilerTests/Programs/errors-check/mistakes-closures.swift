let f = { (x: Int) -> Int in x * 2 }
print(f("a"))  // error: cannot convert value of type 'String' to expected argument type 'Int'
print(f(1, 2))  // error: extra argument in call
let g: (Int) -> String = { $0 + 1 }  // error: cannot convert value of type 'Int' to closure result type 'String'
let list = [1, 2, 3].map { (a, b) in a }  // error:
let h = [1, 2, 3].reduce(0) { $0 }  // error: contextual closure type '(Int, Int) throws -> Int' expects 2 arguments, but 1 was used in closure body
let sorted = [3, 1].sorted { $0.name < $1.name }  // error: value of type 'Int' has no member 'name'
print([1, 2].filter { $0 })  // error:
