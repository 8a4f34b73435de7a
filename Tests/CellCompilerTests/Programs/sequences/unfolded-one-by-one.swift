struct C: Sequence, IteratorProtocol {
  var n = 0
  var limit = 20
  mutating func next() -> Int? {
    if n >= limit { print("end"); return nil }
    n += 1
    print("next", n)
    return n
  }
}
do {
  let s = sequence(first: 1) { x in print("step", x); return x + 1 }
  print("made")
  for (i, x) in s.enumerated() { if i == 2 { break }; print(x) }
  for x in s.dropFirst(2) { print(x); break }
  print(s.prefix(2).map { $0 })
  for (a, b) in zip(s, s.dropFirst()) { print(a, b); if a == 2 { break } }
  print(s.prefix(while: { $0 < 3 }))
  for x in s.drop(while: { $0 < 3 }) { print(x); break }
}
do {
  let s = sequence(state: 0) { (n: inout Int) -> Int? in n += 1; print("step", n); return n }
  print("made")
  for (i, x) in s.enumerated() { if i == 2 { break }; print(x) }
  for x in s.dropFirst(2) { print(x); break }
  print(s.prefix(2).map { $0 })
  for (a, b) in zip(s, s.dropFirst()) { print(a, b); if a == 2 { break } }
  print(s.first { $0 > 2 }!)
  for x in s.drop(while: { $0 < 3 }) { print(x); break }
}
do {
  let a = AnySequence(C())
  print("made")
  for x in a { print(x); if x == 2 { break } }
  for (i, x) in a.enumerated() { if i == 2 { break }; print(x) }
  for x in a.dropFirst(2) { print(x); break }
  print(a.prefix(2).map { $0 })
  for x in a.drop(while: { $0 < 3 }) { print(x); break }
  var n = 0
  let it = AnyIterator { () -> Int? in n += 1; print("n", n); return n }
  for (i, x) in it.enumerated() { if i == 2 { break }; print(x) }
  for x in it.dropFirst(2) { print(x); break }
  print(it.prefix(2).map { $0 })
  for (x, c) in zip(it, "ab") { print(x, c) }
  print(it.next()!)
}

/* output:
made
1
step 1
2
step 2
step 1
step 2
3
step 1
[1, 2]
step 1
1 2
step 1
step 2
2 3
step 1
step 2
[1, 2]
step 1
step 2
step 3
3
made
step 1
1
step 2
2
step 3
step 1
step 2
step 3
3
step 1
step 2
[1, 2]
step 1
step 1
step 2
1 2
step 2
step 3
2 3
step 1
step 2
step 3
3
step 1
step 2
step 3
step 4
3
made
next 1
1
next 2
2
next 1
1
next 2
2
next 3
next 1
next 2
next 3
3
next 1
next 2
[1, 2]
next 1
next 2
next 3
next 4
3
n 1
1
n 2
2
n 3
n 4
n 5
n 6
6
n 7
n 8
[7, 8]
n 9
9 a
n 10
10 b
n 11
n 12
12
*/
