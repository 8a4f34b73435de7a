let a = [1, 2.5]
print(a)
let x: Float = 1
print(x / 3)
print([1, 2, 3].map { $0 / 2.0 })
let halves = [1, 2, 3].map { $0 * 0.5 }
print(halves)
print([1, 2, 3].map { $0 / 2 })
let d: [Double] = [1, 2, 3].map { $0 * 2 }
print(d)
print([1, 2, 3].reduce(0) { $0 + $1 })
print([1, 2, 3].reduce(0.0) { $0 + $1 })
print([1, 2, 3].reduce(0, +))
let total: Double = [1, 2, 3].reduce(0, +)
print(total)
print([1.5, 2, 3].max()!)
print([3, 1, 2].sorted(by: >))
print([1, 2, 3, 4].filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0, +))
print(["a": 1, "b": 2.5].values.reduce(0, +))
print((1...3).map { Double($0) / 2 })
print((1...3).map { 1.0 / Double($0) })
let m = [(1, 2.0), (3, 4)]
print(m)
print([1, 2, 3].map { ($0, $0 * 2) }.map { $0.0 + $0.1 })
print(zip([1, 2, 3], [4, 5, 6]).map { $0 * $1 })
print(zip([1, 2, 3], [4.0, 5, 6]).map { Double($0) * $1 })
print(zip([1, 2, 3], [4.0, 5, 6]).map(*))
/* output:
[1.0, 2.5]
0.33333334
[0.5, 1.0, 1.5]
[0.5, 1.0, 1.5]
[0, 1, 1]
[2.0, 4.0, 6.0]
6
6.0
6
6.0
3.0
[3, 2, 1]
20
3.5
[0.5, 1.0, 1.5]
[1.0, 0.5, 0.3333333333333333]
[(1, 2.0), (3, 4.0)]
[3, 6, 9]
[4, 10, 18]
[4.0, 10.0, 18.0]
[4.0, 10.0, 18.0]
*/
