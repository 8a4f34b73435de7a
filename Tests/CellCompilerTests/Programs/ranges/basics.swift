let r = 2..<5, c = 2...5
print(r, c, r.count, c.count, r.contains(5), c.contains(5))
print(Array(r), r.lowerBound, c.upperBound, r.isEmpty, (3..<3).isEmpty)
for i in (0..<3).reversed() { print(i) }
print((1...5).reduce(1, *), (1...3).map { $0 * $0 })
print(c ~= 4, (0.0..<1.0).contains(0.5))

/* output:
2..<5 2...5 3 4 false true
[2, 3, 4] 2 5 false true
2
1
0
120 [1, 4, 9]
true true
*/
