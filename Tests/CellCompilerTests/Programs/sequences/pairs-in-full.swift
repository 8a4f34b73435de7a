let e = ["a", "b", "c"].enumerated()
print(e.map { "\($0.offset)\($0.element)" }, e.first { $0.offset == 1 }!.element, e.filter { $0.offset != 1 }.map(\.element), Dictionary(uniqueKeysWithValues: e.map { ($0.1, $0.0) })["b"]!)
print(e.contains { $0.element == "c" }, e.max { $0.element < $1.element }!.offset, Array(e.dropFirst()).count, e.reversed().map(\.offset), e.sorted { $0.offset > $1.offset }.map(\.element))
print(Array(e)[1], e.reduce(0) { $0 + $1.offset }, e.min { $0.offset < $1.offset }!, e.allSatisfy { $0.offset < 3 }, e.lazy.map { $0.offset }.max()!)
for (i, (a, b)) in zip([1, 2], "xy").enumerated() { print(i, a, b) }
for case (let i, "b") in e { print(i) }
for (n, (i, x)) in e.enumerated() { print(n, i, x) }
let z = zip([1, 2, 3], ["x", "y"])
print(Array(z), z.map { $0.0 }, z.first { $0.1 == "y" }!, Dictionary(uniqueKeysWithValues: z).count, z.reversed().count, z.reduce(0) { $0 + $1.0 })
print(zip(zip([1, 2], [3, 4]), [5, 6]).map { $0.0.0 + $0.0.1 + $0.1 }, z.sorted { $0.0 > $1.0 }[0], z.underestimatedCount, Array(z.enumerated())[1].offset)
print(zip("abc", "abd").allSatisfy { $0 == $1 }, zip("abc", "abd").filter { $0 != $1 }.count, zip([1.5], [2]).map(*), zip([1, 2], [3, 4]).map(+), zip([1, 2], [3, 4]).map(max))
let (small, big) = (z.filter { $0.0 < 2 }, z.filter { $0.0 >= 2 })
print(small, big, e.underestimatedCount)

/* output:
["0a", "1b", "2c"] b ["a", "c"] 1
true 2 2 [2, 1, 0] ["c", "b", "a"]
(offset: 1, element: "b") 3 (offset: 0, element: "a") true 2
0 1 x
1 2 y
1
0 0 a
1 1 b
2 2 c
[(1, "x"), (2, "y")] [1, 2] (2, "y") 2 2 3
[9, 12] (2, "y") 2 1
false 1 [3.0] [4, 6] [3, 4]
[(1, "x")] [(2, "y")] 3
*/
