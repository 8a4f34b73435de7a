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
  for (i, x) in zip(C(), ["a", "b"]) { print(i, x) }
  for (i, x) in zip(["a", "b"], C()) { print(i, x) }
  for (i, x) in zip(C(limit: 1), ["a", "b"]) { print(i, x) }
  for (i, x) in zip([1], C(limit: 2)) { print(i, x) }
  let z = zip(C(limit: 2), C(limit: 1))
  print("made")
  print(Array(z))
}
do {
  for (i, x) in C().enumerated() { if i == 2 { break }; print(i, x) }
  let e = C(limit: 2).enumerated()
  print("made")
  for p in e { print(p) }
  var it = e.makeIterator()
  print(it.next()!, "stop")
  print(e.map { $0.offset + $0.element })
}
do {
  let d = C(limit: 5).dropFirst(2)
  print("made")
  for x in d { print(x); if x == 4 { break } }
  var i2 = d.makeIterator()
  print("iterator")
  print(i2.next() ?? 0)
  for x in C().dropFirst(1) { print(x); if x == 3 { break } }
  print(C().dropFirst(3).first { $0 > 4 } ?? 0)
}
do {
  let d = C(limit: 5).drop { $0 < 3 }
  print("made")
  for x in d { print(x); if x == 4 { break } }
  var i2 = d.makeIterator()
  print(i2.next() ?? 0)
}
do {
  let d = C(limit: 5).drop(while: { print("test", $0); return $0 < 3 })
  print("made")
  for x in d { print(x); if x == 4 { break } }
  print(type(of: d))
}
do {
  let p = C(limit: 5).prefix(2)
  print("made")
  for x in p { print(x) }
  print(Array(p))
  let w = C(limit: 5).prefix { $0 < 3 }
  print("made", w)
  print(C().prefix(3).map { $0 * 2 })
  print(C().prefix(0).map { $0 * 2 })
}

/* output:
next 1
1 a
next 2
2 b
next 3
next 1
a 1
next 2
b 2
next 1
1 a
end
next 1
1 1
made
next 1
next 1
next 2
end
[(1, 1)]
next 1
0 1
next 2
1 2
next 3
made
next 1
(offset: 0, element: 1)
next 2
(offset: 1, element: 2)
end
next 1
(offset: 0, element: 1) stop
next 1
next 2
end
[1, 3]
made
next 1
next 2
next 3
3
next 4
4
next 1
next 2
iterator
next 3
3
next 1
next 2
2
next 3
3
next 1
next 2
next 3
next 4
next 5
5
next 1
next 2
next 3
made
next 4
3
next 5
4
next 4
3
next 1
test 1
next 2
test 2
next 3
test 3
made
next 4
3
next 5
4
DropWhileSequence<C>
made
next 1
1
next 2
2
next 1
next 2
[1, 2]
next 1
next 2
next 3
made [1, 2]
next 1
next 2
next 3
[2, 4, 6]
[]
*/
