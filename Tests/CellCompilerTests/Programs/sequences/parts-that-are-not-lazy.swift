func f(_ s: String) -> (Int) -> Int { { print(s, $0); return $0 * 2 } }
struct C: Sequence, IteratorProtocol { var i = 0; mutating func next() -> Int? { i += 1; return i > 4 ? nil : i } }
let p = C().lazy.prefix(1).map(f("p"))
print("made"); for x in p { print(x) }
let q = C().lazy.dropFirst(1).map(f("q"))
print("made"); for x in q { print(x) }
let r = sequence(first: 1) { $0 < 5 ? $0 + 1 : nil }.lazy.prefix(2).map(f("r"))
print("made"); print(Array(r))
let s = stride(from: 0, to: 6, by: 2).lazy.prefix(2).map(f("s"))
print("made"); print(Array(s))
let t = [1, 2, 3].lazy.map(f("t")).enumerated().reversed()
print("made"); for (i, x) in t { print(i, x) }
print([1, 2, 3].lazy.reversed().map { $0 + 1 })
let u = C().lazy.prefix(while: { $0 < 3 }).map(f("u"))
print("made"); print(Array(u))
let v = C().lazy.drop(while: { $0 < 3 }).map(f("v"))
print("made"); print(Array(v))
let z = C().lazy.map(f("z")).dropFirst(2).filter { $0 > 0 }
print("made"); print(Array(z))
let y = AnySequence([1,2,3]).lazy.prefix(1).map(f("y"))
print("made"); print(Array(y))
let yy = zip([1,2,3], [4,5,6]).lazy.prefix(1).map { print("zip"); return $0 + $1 }
print("made"); print(Array(yy))
let e = [1,2,3].enumerated().lazy.prefix(1).map { print("enum"); return $0 + $1 }
print("made"); print(Array(e))

/* output:
p 1
made
2
q 2
q 3
q 4
made
4
6
8
r 1
r 2
made
[2, 4]
s 0
s 2
made
[0, 4]
made
t 3
2 6
t 2
1 4
t 1
0 2
LazyMapSequence<ReversedCollection<LazySequence<Array<Int>>>, Int>(_base: Swift.ReversedCollection<Swift.LazySequence<Swift.Array<Swift.Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])), _transform: (Function))
made
u 1
u 2
[2, 4]
made
v 3
v 4
[6, 8]
z 1
z 2
z 3
z 4
made
[6, 8]
y 1
made
[2]
zip
made
[5]
made
enum
[1]
*/
