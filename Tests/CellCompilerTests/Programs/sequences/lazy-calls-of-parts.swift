let xs = [1, 2, 3, 4, 5, 6]
func f(_ x: Int) -> Int { print("f", x); return x * 10 }
func p(_ x: Int) -> Bool { print("p", x); return x % 2 == 0 }
func q(_ x: Int) -> Bool { print("q", x); return x < 3 }
do {
  let l = xs.lazy.map(f).prefix(2)
  print("made")
  for x in l { print(x) }
  print("--"); print(Array(l))
  print("--"); print(l.first!, l.last!, l.count)
  print("--"); print(l.map { $0 + 1 }.first!)
  print("--"); print(xs.lazy.map(f).suffix(1).first!)
  print("--"); print(Array(xs.lazy.map(f).dropLast(4)))
  print("--"); print(Array(xs.lazy.map(f).dropFirst(4)))
}
do {
  let l = xs.lazy.prefix(while: q).map(f)
  print("made")
  for x in l { print(x) }
  print("--"); print(Array(l))
  print("--"); print(l.first!)
  print("--"); print(l.count)
  print("--"); print(l.isEmpty)
}
do {
  let l = xs.lazy.drop(while: q).map(f)
  print("made")
  for x in l { print(x) }
  print("--"); print(Array(l))
  print("--"); print(l.first!)
  print("--"); print(l.count)
  print("--"); print(l.isEmpty)
  print("--"); print(l.last!)
}
do {
  let l = xs.lazy.flatMap { x in print("m", x); return [x, x] }
  print("made")
  for x in l.prefix(3) { print(x) }
  print("--"); print(Array(l).count)
  print("--"); print(l.first!)
  print("--"); print(l.count)
  print("--"); print(l.isEmpty)
  print("--"); print(l.contains(2))
  print("--"); print(l.first { $0 > 1 }!)
}
do {
  let l = xs.lazy.compactMap { x -> Int? in print("m", x); return x > 2 ? x : nil }
  print("made")
  for x in l { print(x) }
  print("--"); print(Array(l).count)
  print("--"); print(l.first!)
  print("--"); print(l.count)
  print("--"); print(l.isEmpty)
  print("--"); print(Array(l.prefix(2)))
}
do {
  let d = ["a": 1].lazy.map { e -> Int in print("d", e.value); return e.value }
  print(d.first!, d.count)
  let s = Set([3]).lazy.filter(p)
  print("--"); print(s.isEmpty, s.count, Array(s))
  let t = "abc".lazy.map { c -> String in print("c", c); return c.uppercased() }
  print("--"); print(t.first!, t.count, t.joined())
  print("--"); for x in t.prefix(2) { print(x) }
  print("--"); print(t.last!)
  print("--"); print(Array("abc".lazy.filter { print($0); return $0 > "a" }.prefix(1)))
}

/* output:
made
f 1
10
f 2
20
--
f 1
f 2
[10, 20]
--
f 1
f 2
10 20 2
--
f 1
11
--
f 6
60
--
f 1
f 2
[10, 20]
--
f 5
f 6
[50, 60]
made
q 1
f 1
10
q 2
f 2
20
q 3
--
q 1
f 1
q 2
f 2
q 3
[10, 20]
--
q 1
f 1
10
--
q 1
q 1
q 2
q 1
q 3
2
--
q 1
false
made
q 1
q 2
q 3
f 3
30
f 4
40
f 5
50
f 6
60
--
q 1
q 2
q 3
f 3
f 4
f 5
f 6
[30, 40, 50, 60]
--
q 1
q 2
q 3
f 3
30
--
q 1
q 2
q 3
4
--
q 1
q 2
q 3
false
--
q 1
q 2
q 3
q 1
q 2
q 3
f 6
60
made
m 1
m 1
m 1
m 2
m 2
m 1
m 1
m 1
m 1
1
m 1
m 1
m 2
1
m 2
m 2
2
--
m 1
m 2
m 3
m 4
m 5
m 6
12
--
m 1
m 1
1
--
m 1
m 1
m 2
m 3
m 4
m 5
m 6
12
--
m 1
false
--
m 1
m 2
true
--
m 1
m 2
2
made
m 1
m 2
m 3
3
m 4
4
m 5
5
m 6
6
--
m 1
m 2
m 3
m 4
m 5
m 6
4
--
m 1
m 2
m 3
m 3
3
--
m 1
m 2
m 3
m 4
m 5
m 6
4
--
m 1
m 2
m 3
false
--
m 1
m 2
m 3
m 4
m 5
m 1
m 2
m 3
m 3
m 4
[3, 4]
d 1
1 1
--
p 3
p 3
p 3
true 0 []
--
c a
A 3 LazySequence<FlattenSequence<LazyMapSequence<String, String>>>(_base: Swift.FlattenSequence<Swift.LazyMapSequence<Swift.String, Swift.String>>(_base: Swift.LazyMapSequence<Swift.String, Swift.String>(_base: "abc", _transform: (Function))))
--
c a
A
c b
B
--
c c
C
--
a
b
c
a
b
b
["b"]
*/
