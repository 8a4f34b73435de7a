do {
  for i in stride(from: 0.0, to: 1, by: 1e-9) { if i > 0 { break }; print(i) }
  print((0...Int.max).reversed().first!)
  for i in Int64(0)...Int64.max { print(i); break }
  for i in UInt8(0)...UInt8.max { if i > 2 { break }; print(i) }
  print((0..<Int.max).lazy.map { $0 + 1 }.first!)
  print((0..<Int.max).lazy.map { $0 + 1 }.count)
  print((0..<Int.max).indices.first!)
  for (i, x) in zip(1..., ["a", "b"]) { print(i, x) }
  for (x, i) in zip(["a", "b"], 1...) { print(i, x) }
  print(Array((1...).lazy.filter { $0 % 2 == 0 }.prefix(3)))
  for (i, x) in (5...).enumerated() { print(i, x); if i == 1 { break } }
  print((1...).first { $0 > 10 }!)
  print((1...).contains(4), (1...).prefix(3).map { $0 }, Array((1...).prefix(2)))
}
do {
  for i in stride(from: 0, to: Int.max, by: 1) { if i > 1 { break }; print(i) }
  for i in stride(from: 0, through: Int.max, by: 7) { if i > 10 { break }; print(i) }
  let s = stride(from: 10, to: Int.max, by: 1)
  print(s.first { $0 > 12 }!, s.contains(20), s.prefix(2).map { $0 })
  for (i, x) in s.enumerated() { if i == 2 { break }; print(i, x) }
  for x in s.dropFirst(2) { print(x); break }
  for (x, y) in zip(s, s.lazy.map { $0 * 2 }) { print(x, y); break }
}
do {
  print((0...Int.max - 1).count)
  print((0..<Int.max).reversed().first!)
  for x in (0..<Int.max).reversed() { print(x); break }
  for x in (0..<Int.max).dropFirst(3) { print(x); break }
  print((0..<Int.max).dropFirst(3), (0..<Int.max).prefix(2), (0..<Int.max).suffix(2), (0..<Int.max).dropLast(1))
  print((0..<Int.max).last!, (0..<Int.max).first!, (0..<Int.max).isEmpty, (0..<Int.max).contains(7))
  print((0..<Int.max)[5], (0..<Int.max).firstIndex(of: 7)!, (0..<Int.max).first { $0 > 3 }!)
  for (i, x) in (0..<Int.max).enumerated() { print(i, x); break }
  print((1...Int.max).last!, (1...Int.max).first!, (1...Int.max).contains(7))
  print((0..<Int.max).lazy.filter { $0 > 4 }.first!, (0..<Int.max).lazy.reversed().first!)
}
do {
  let r = repeatElement("x", count: 1_000_000_000_000)
  print(r.first!, r.count, r[5], r.isEmpty, r.last!)
  for (i, x) in r.enumerated() { print(i, x); if i == 1 { break } }
  for x in r { print(x); break }
  print(r.prefix(2).count)
}

/* output:
0.0
9223372036854775807
0
0
1
2
1
9223372036854775807
0
1 a
2 b
1 a
2 b
[2, 4, 6]
0 5
1 6
11
true [1, 2, 3] [1, 2]
0
1
0
7
13 true [10, 11]
0 10
1 11
12
10 20
9223372036854775807
9223372036854775806
9223372036854775806
3
3..<9223372036854775807 0..<2 9223372036854775805..<9223372036854775807 0..<9223372036854775806
9223372036854775806 0 false true
5 7 4
0 0
9223372036854775807 1 true
5 9223372036854775806
x 1000000000000 x false x
0 x
1 x
x
2
*/
