func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
let a: (Int) -> Int = sum // error: cannot convert value of type '(Int...) -> Int' to specified type '(Int
let b: ([Int]) -> Int = sum // error: cannot convert value of type '(Int...) -> Int' to specified type '([In
let c: (Int...) -> Int = { (xs: [Int]) in 1 } // error: cannot pass array of type '[Int]' as variadic arguments of type 'Int'
let d: (Int...) -> Int = sum
let e = d([1, 2]) // error: cannot pass array of type '[Int]' as variadic arguments of type 'Int'
let f = [1, 2].map(sum) // error: no exact matches in call to instance method 'map'
