func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
let ys = [3]
print(sum([1, 2])) // error: cannot pass array of type '[Int]' as variadic arguments of type 'Int'
print(sum(ys)) // error: cannot pass array of type '[Int]' as variadic arguments of type 'Int'
print([1].map { sum([$0]) }) // error: cannot pass array of type '[Int]' as variadic arguments of type 'Int'
struct Bag { init(_ words: String...) {} ; func add(_ words: String..., twice: Bool = false) {} }
let bag = Bag(["a", "b"]) // error: cannot pass array of type '[String]' as variadic arguments of type 'St
bag.add(["a"], twice: true)
let f = sum
print(f(ys), f([1])) // error: cannot pass array of type '[Int]' as variadic arguments of type 'Int'
func anything(_ xs: Any...) {}
anything([1])
func lists(_ xs: [Int]...) {}
lists([1])
lists([[1]]) // error: cannot convert value of type '[Int]' to expected element type 'Int'
