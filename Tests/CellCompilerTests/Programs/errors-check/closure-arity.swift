print([1, 2].map { $0 + $1 })  // error: expects 1 argument, but 2 were used in closure body
let f: (Int) -> Int = { a, b in a }  // error: expects 1 argument, but 2 were used in closure body
