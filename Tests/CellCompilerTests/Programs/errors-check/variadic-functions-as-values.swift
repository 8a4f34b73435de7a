func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
let a: (Int) -> Int = sum // error:
let b: ([Int]) -> Int = sum // error:
let c: (Int...) -> Int = { (xs: [Int]) in 1 } // error:
let d: (Int...) -> Int = sum
let e = d([1, 2]) // error:
let f = [1, 2].map(sum) // error:
