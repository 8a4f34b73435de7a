// lazy
let n = [1, 2, 3, 4, 5]
let l = n.lazy.map { x -> Int in print("map", x); return x * x }
print("made")
print(l.first!)
for x in l.prefix(2) { print("got", x) }
let firstBig = n.lazy.map { $0 * 10 }.filter { $0 > 20 }.first
print(firstBig as Any)
let odd = (1...).lazy.map { $0 * $0 }.filter { $0 % 2 == 1 }
print(Array(odd.prefix(4)))
print(Array((1...).lazy.filter { $0 % 7 == 0 }.prefix(3)))
let e = (1...Int.max).lazy.filter { $0 % 1000 == 999 }.first { $0 > 5000 }
print(e as Any)
print(n.lazy.filter { $0 % 2 == 0 }.map { $0 * 2 }.reduce(0, +))
print(Array(n.lazy.compactMap { $0 > 2 ? "\($0)" : nil }))
print(Array(n.lazy.flatMap { [$0, $0] }))
print(Array(n.lazy.prefix(while: { $0 < 4 })), Array(n.lazy.drop(while: { $0 < 4 })))
print(Array(n.lazy.reversed()), n.lazy.map { $0 + 1 }.contains(4))
print(n.lazy.map { $0 * 2 }.sorted(by: >), n.lazy.filter { $0 > 3 }.count)
for (i, x) in n.lazy.map({ $0 * 2 }).enumerated() { print(i, x, terminator: "; ") }
print()
print(Array(zip(n.lazy.map { $0 * 3 }, "abc")))
print(Array([[1, 2], [3]].lazy.joined()))
print(n.lazy.map(String.init).joined(separator: ","))
let m: [Int] = n.lazy.map { $0 - 1 }
print(m)
print(n.lazy.filter { $0 > 1 }.map { $0 }.max()!, n.lazy.map { Double($0) }.min()!)
print(l.count, l[2])
print(n.lazy.filter { $0 % 2 == 1 }.isEmpty, n.lazy.allSatisfy { $0 > 0 })
let words = ["apple", "fig", "banana"]
print(words.lazy.map(\.count).filter { $0 > 3 }.first!)
print(Array(words.lazy.map { $0.uppercased() }.dropFirst()))
print(Set(words.lazy.map { $0.first! }).sorted())
print(Dictionary(uniqueKeysWithValues: words.lazy.map { ($0, $0.count) })["fig"]!)
/* output:
made
map 1
1
map 1
got 1
map 2
got 4
Optional(30)
[1, 9, 25, 49]
[7, 14, 21]
Optional(5999)
12
["3", "4", "5"]
[1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
[1, 2, 3] [4, 5]
[5, 4, 3, 2, 1] true
[10, 8, 6, 4, 2] 2
0 2; 1 4; 2 6; 3 8; 4 10; 
[(3, "a"), (6, "b"), (9, "c")]
[1, 2, 3]
1,2,3,4,5
[0, 1, 2, 3, 4]
5 1.0
map 3
5 9
false true
5
["FIG", "BANANA"]
["a", "b", "f"]
3
*/
