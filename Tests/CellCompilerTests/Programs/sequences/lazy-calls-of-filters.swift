let xs = [1, 2, 3, 4, 5, 6]
func f(_ x: Int) -> Int { print("f", x); return x * 10 }
func p(_ x: Int) -> Bool { print("p", x); return x % 2 == 0 }
func q(_ x: Int) -> Bool { print("q", x); return x < 3 }
do {
  let l = xs.lazy.map(f).filter { $0 > 20 }
  print(l.first!)
  print(l.isEmpty)
  print("--"); print(l.count)
  print("--"); for x in l { print(x) }
  print("--"); print(Array(l))
  print("--"); print(l.contains(40))
  print("--"); print(l.first { $0 > 30 }!)
  print("--"); print(l.last!)
  print("--"); print(l.min()!, l.reduce(0, +))
}
do {
  let l = xs.lazy.filter(p).map(f)
  print(l.first!)
  print(l.isEmpty)
  print("--"); print(l.count)
  print("--"); for x in l { print(x) }
  print("--"); print(Array(l))
  print("--"); print(l.contains(40))
  print("--"); print(l.last!)
  print("--"); print(l.dropFirst().first!)
  print("--"); print(l.map { $0 + 1 }.first!)
}
do {
  let l = xs.lazy.filter(p).map(f).prefix(2)
  print("made")
  for x in l { print(x) }
  print("--"); print(Array(l))
  print("--"); print(l.first!)
  print("--"); print(l.count)
  print("--"); l.forEach { print($0) }
}
do {
  let r = xs.lazy.map(f).reversed()
  print("made")
  for x in r { print(x); if x < 60 { break } }
  print("--"); print(r.first!)
  print("--"); print(r.count)
  print("--"); print(Array(xs.lazy.filter(p).reversed()))
  print("--"); for (i, x) in xs.lazy.map(f).enumerated() { print(i, x); if i == 1 { break } }
  print("--"); for (x, y) in zip(xs.lazy.map(f), xs.lazy.filter(p)) { print(x, y); if y == 4 { break } }
  print("--"); print(xs.lazy.map(f).dropFirst(2).first!)
  print("--"); print(xs.lazy.map(f)[3], xs.lazy.map(f).indices)
  print("--"); print(xs.lazy.map(f).sorted { $0 > $1 }[0], xs.lazy.filter(p).max()!)
}
do {
  let w = "a bb ccc dddd".split(separator: " ").lazy.map { w -> Int in print("len", w); return w.count }.filter { $0 > 1 }
  print("made")
  print(w.first!)
  print("--"); print(Array(w.prefix(2)))
  print("--"); print(w.reduce(0, +))
  print("--"); for x in w { print(x); break }
  print("--"); print((1...).lazy.map(f).filter { $0 > 20 }.first { _ in true }!)
  print("--"); print(Array((1...).lazy.map(f).filter { $0 > 20 }.prefix(2)))
  print("--"); print(Array((1...6).lazy.map(f).filter { $0 > 20 }.prefix(2)))
  print("--"); print(Array((1..<7).lazy.filter(p).prefix(2)))
  print("--"); for x in (1..<7).lazy.filter(p).prefix(2) { print(x) }
}

/* output:
f 1
f 2
f 3
f 3
30
f 1
f 2
f 3
false
--
f 1
f 2
f 3
f 4
f 5
f 6
4
--
f 1
f 2
f 3
30
f 4
40
f 5
50
f 6
60
--
f 1
f 2
f 3
f 4
f 5
f 6
[30, 40, 50, 60]
--
f 1
f 2
f 3
f 4
true
--
f 1
f 2
f 3
f 4
40
--
f 1
f 2
f 3
f 6
f 6
60
--
f 1
f 2
f 3
f 4
f 5
f 6
f 1
f 2
f 3
f 4
f 5
f 6
30 180
p 1
p 2
f 2
20
p 1
p 2
false
--
p 1
p 2
p 3
p 4
p 5
p 6
3
--
p 1
p 2
f 2
20
p 3
p 4
f 4
40
p 5
p 6
f 6
60
--
p 1
p 2
f 2
p 3
p 4
f 4
p 5
p 6
f 6
[20, 40, 60]
--
p 1
p 2
f 2
p 3
p 4
f 4
true
--
p 1
p 2
p 6
f 6
60
--
p 1
p 2
p 3
p 4
p 4
f 4
40
--
p 1
p 2
f 2
21
p 1
p 2
p 3
p 4
p 5
p 6
p 1
p 2
made
p 2
f 2
20
p 3
p 4
f 4
40
p 5
--
p 2
f 2
p 3
p 4
f 4
p 5
[20, 40]
--
p 2
f 2
20
--
p 2
p 3
p 4
p 5
2
--
p 2
f 2
20
p 3
p 4
f 4
40
p 5
made
f 6
60
f 5
50
--
f 6
60
--
6
--
p 1
p 2
p 3
p 4
p 5
p 6
p 1
p 2
p 6
p 1
p 2
p 5
p 4
p 1
p 2
p 3
p 2
p 1
p 2
[6, 4, 2]
--
f 1
0 10
f 2
1 20
--
f 1
p 1
p 2
10 2
f 2
p 3
p 4
20 4
--
f 3
30
--
f 4
40 0..<6
--
f 1
f 2
f 3
f 4
f 5
f 6
p 1
p 2
p 3
p 4
p 5
p 6
60 6
made
len a
len bb
len bb
2
--
len a
len bb
len ccc
len dddd
len a
len bb
len bb
len ccc
[2, 3]
--
len a
len bb
len ccc
len dddd
9
--
len a
len bb
2
--
f 1
f 2
f 3
30
--
f 1
f 2
f 3
f 4
[30, 40]
--
f 1
f 2
f 3
f 4
f 5
f 1
f 2
f 3
f 3
f 4
[30, 40]
--
p 1
p 2
p 3
p 4
p 5
p 6
p 1
p 2
p 2
p 3
p 4
p 5
[2, 4]
--
p 1
p 2
p 3
p 4
p 5
p 6
p 1
p 2
p 2
2
p 3
p 4
4
p 5
*/
