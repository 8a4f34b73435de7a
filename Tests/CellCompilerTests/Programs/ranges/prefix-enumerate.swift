print((10...15).prefix(2).map { $0 }, Array((10...15).dropFirst(4)), (1...3).first!, (1...3).last!)
for (i, x) in (5...6).enumerated() { print(i, x) }
print((0..<4).map { i in (0..<4).map { j in i == j ? 1 : 0 } })
print(zip(0..., "ab").map { "\($0)\($1)" })

/* output:
[10, 11] [14, 15] 1 3
0 5
1 6
[[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
["0a", "1b"]
*/
