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
  print(C().contains(3))
  print(C().first { $0 == 2 } ?? 0)
  print(C().contains { $0 > 1 })
  print(C().allSatisfy { $0 < 2 })
  print(C().elementsEqual([1, 2, 4]))
  print(C().starts(with: [1, 2]))
  print(C().lexicographicallyPrecedes([1, 2, 4]))
  print([1, 2].elementsEqual(C(limit: 2)))
}
do {
  print(C(limit: 3).min() ?? 0, C(limit: 3).max() ?? 0)
  print(C(limit: 3).reversed(), C(limit: 3).sorted { $0 > $1 })
  print(C(limit: 3).suffix(2), C(limit: 3).dropLast(2))
  print(C(limit: 5).split { $0 % 2 == 0 })
  print(C(limit: 3).reduce(0, +), C(limit: 2).underestimatedCount)
  print(Set(C(limit: 2)).count, Dictionary(grouping: C(limit: 3)) { $0 % 2 }[1]!)
}
do {
  let j = [C(limit: 2), C(limit: 1)].joined()
  print("made")
  for x in j { print(x) }
  let l = [C(limit: 2), C()].lazy.joined()
  for x in l { print(x); if x == 3 { break } }
}
do {
  let j = [1, 2, 3].lazy.map { x in print("make", x); return [x, x * 10] }.joined()
  print("made")
  for x in j { print(x); if x == 2 { break } }
  let f = [1, 2, 3].lazy.flatMap { x in print("make", x); return [x, x * 10] }
  print("made")
  print(f.first!)
  for x in f { print(x); if x == 2 { break } }
}
do {
  let j = [[1, 2], [3]].lazy.map { x in print("make", x); return x }.joined(separator: [0])
  print("made")
  for x in j { print(x); if x == 0 { break } }
}

/* output:
next 1
next 2
next 3
true
next 1
next 2
2
next 1
next 2
true
next 1
next 2
false
next 1
next 2
next 3
false
next 1
next 2
next 3
true
next 1
next 2
next 3
true
next 1
next 2
end
true
next 1
next 2
next 3
end
next 1
next 2
next 3
end
1 3
next 1
next 2
next 3
end
next 1
next 2
next 3
end
[3, 2, 1] [3, 2, 1]
next 1
next 2
next 3
end
next 1
next 2
next 3
end
[2, 3] [1]
next 1
next 2
next 3
next 4
next 5
end
[ArraySlice([1]), ArraySlice([3]), ArraySlice([5])]
next 1
next 2
next 3
end
6 0
next 1
next 2
end
next 1
next 2
next 3
end
2 [1, 3]
made
next 1
1
next 2
2
end
next 1
1
end
next 1
1
next 2
2
end
next 1
1
next 2
2
next 3
3
made
make 1
1
10
make 2
2
made
make 1
make 1
1
make 1
1
10
make 2
2
made
make [1, 2]
1
2
make [3]
0
*/
