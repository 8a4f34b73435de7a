for x in stride(from: 10, through: 0, by: -5) { print(x) }
for x in stride(from: 0.1, through: 0.5, by: 0.1) { print(x) }
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 5, to: 0, by: -2)), Array(stride(from: 0, to: 0, by: 1)))
print(stride(from: 0, to: 10, by: 3).map { $0 * 2 }, stride(from: 1, through: 3, by: 1).reduce(0, +), stride(from: 0, to: 4, by: 2).contains(2))
print(zip(stride(from: 0, to: 9, by: 3), "abc").map { "\($0)\($1)" }, stride(from: 0, to: 4, by: 2).reversed(), stride(from: 0, to: 9, by: 2).max()!)
print(stride(from: 0, to: 4, by: 1).filter { $0 > 1 }, stride(from: 0, to: 9, by: 3).enumerated().map { $0.0 }, stride(from: 0, to: 9, by: 3).underestimatedCount)
let s = stride(from: Float(0), to: 1, by: 0.25)
print(Array(s), type(of: s), Array(stride(from: UInt8(250), through: 255, by: 2)), Array(stride(from: Int8(120), through: 127, by: 4)))
print(Array(stride(from: 3, through: 3, by: 1)), stride(from: 0, to: 3, by: 1).sorted(by: >), stride(from: 0, to: 3, by: 1).lazy.map { $0 + 1 }.map { $0 })
for i in stride(from: 0, to: 3, by: 1).lazy.filter({ $0 != 1 }) { print(i) }
for (i, v) in stride(from: 0, through: 20, by: 10).enumerated() { print(i, v) }
var n = 0
for i in stride(from: 0, to: 3, by: 1) { for j in stride(from: i, to: 3, by: 1) { if j == 2 { continue }; n += j } }
print(n)
outer: for i in stride(from: 0, to: 3, by: 1) { for c in "ab" { if i == 1 { continue outer }; print(i, c) } }

/* output:
10
5
0
0.1
0.2
0.30000000000000004
0.4
0.5
[0, 3, 6, 9] [5, 3, 1] []
[0, 6, 12, 18] 6 true
["0a", "3b", "6c"] [2, 0] 8
[2, 3] [0, 1, 2] 3
[0.0, 0.25, 0.5, 0.75] StrideTo<Float> [250, 252, 254] [120, 124]
[3] [2, 1, 0] LazyMapSequence<StrideTo<Int>, Int>(_base: Swift.StrideTo<Swift.Int>, _transform: (Function))
0
2
0 0
1 10
2 20
2
0 a
0 b
2 a
2 b
*/
