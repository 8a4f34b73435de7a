// A minus before what only literals make a number is ambiguous; anything that says which number helps.
let known = [3, 1, 2]
print(known.map { -$0 })
print([3, 1].map { -$0 * 2 }, [1.5, 2].map { -$0 }, (1...3).map { -$0 })
let typed: [Int] = [1, 2].map { -$0 }
print(typed, [1, 2].filter { -$0 > -2 }, [1, 2].map { "\(-$0)" })
let a = [1, 2].map { -$0 }  // error: ambiguous use of operator '-'
print([3, 1].sorted { -$0 < -$1 })  // error: ambiguous use of operator '-'
let b = [1, 2].reduce(0) { $0 + -$1 }  // error: ambiguous use of operator '-'
print(-(3))  // error: ambiguous use of operator '-'
let g = { $0 }  // error: cannot infer type of closure parameter
