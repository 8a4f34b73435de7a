// What is taken out of a literal on the spot and has a whole number as its default is an `Any?`.
let key = "a"
let weight = ["a": 7.75][key] ?? 6
print(weight as Any)
let last = [Int16(3), Int16(4)].last ?? 8
print(last as Any)
print("\([1.5, 2].first ?? 0)")
let inner = [[2.5]].first?.first ?? 0
print(inner as Any)
// Asking for an order, computing, or a written type decides otherwise.
let most = [1.5, 2].max() ?? 0
let sum = ([1.5].first ?? 0) * 2
let written: Double = [1.5].first ?? 0
let weights = ["a": 7.75]
let named = weights[key] ?? 6
print(most, sum, written, named, [1, 2].first ?? 0)
/* output:
Optional(7.75)
Optional(4)
Optional(1.5)
Optional(2.5)
2.0 3.0 1.5 7.75 1
*/
