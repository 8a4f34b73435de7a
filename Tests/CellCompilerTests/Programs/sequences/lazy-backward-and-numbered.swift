func f(_ s: String) -> (Int) -> Int { { print(s, $0); return $0 * 2 } }
func g(_ s: String) -> ((Int, Int)) -> Int { { print(s, $0); return $0.0 * 2 } }
let a = [1, 2, 3].lazy.map(f("a")).enumerated()
print("made"); print(a)
let b = a.map { print("b", $0); return $0 + $1 }
print("made"); print(type(of: b))
let c = [1, 2, 3].enumerated().map { print("c"); return $0 + $1 }
let d = [1, 2, 3].enumerated().lazy.map { print("d"); return $0 + $1 }
print("made"); print(type(of: d))
let e = [1, 2, 3].enumerated().reversed().map { print("e"); return $0 + $1 }
print(type(of: [1, 2, 3].enumerated().reversed()))
let h = zip([1, 2].lazy, [3, 4].lazy).map { print("h"); return $0 + $1 }
print(type(of: h))
let i = (1...3).lazy.reversed().map(f("i"))
print(type(of: i))
let j = "abc".lazy.reversed().map { print("j"); return $0 }
print(type(of: j)); print(j)
let k = [1, 2].lazy.map(f("k")).reversed().filter { print("k2"); return $0 > 1 }
print(type(of: k))
let l = [[1], [2]].lazy.joined().map(f("l"))
print(type(of: l)); print(Array(l))
let m = [1, 2, 3].lazy.dropFirst().map(f("m"))
print(type(of: m)); print(Array(m))
let n = [1, 2, 3].lazy.map(f("n")).sorted()
print([1, 2].lazy.filter { $0 > 1 }.reversed().map { $0 + 1 })
print((1...3).lazy.reversed().map { $0 + 1 }, [1,2].lazy.map { $0 + 1 }.reversed())
print([3,1].enumerated().map { $0 }, Array([3, 1].lazy.map { $0 }.enumerated().reversed()))
print([3,1].enumerated().reversed(), [3, 1].enumerated().count, [3, 1].enumerated().last!)
print([3,1].enumerated().dropFirst().map { $0.element }, [3, 1].enumerated()[[3, 1].enumerated().startIndex])

/* output:
made
EnumeratedSequence<LazyMapSequence<Array<Int>, Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function)))
a 1
b 0
a 2
b 1
a 3
b 2
made
Array<Int>
c
c
c
made
LazyMapSequence<EnumeratedSequence<Array<Int>>, Int>
e
e
e
ReversedCollection<EnumeratedSequence<Array<Int>>>
h
h
Array<Int>
LazyMapSequence<ReversedCollection<LazySequence<ClosedRange<Int>>>, Int>
LazyMapSequence<ReversedCollection<LazySequence<String>>, Character>
LazyMapSequence<ReversedCollection<LazySequence<String>>, Character>(_base: Swift.ReversedCollection<Swift.LazySequence<Swift.String>>(_base: Swift.LazySequence<Swift.String>(_base: "abc")), _transform: (Function))
LazyFilterSequence<ReversedCollection<LazyMapSequence<Array<Int>, Int>>>
LazyMapSequence<FlattenSequence<Array<Array<Int>>>, Int>
l 1
l 2
[2, 4]
LazyMapSequence<Slice<LazySequence<Array<Int>>>, Int>
m 2
m 3
[4, 6]
n 1
n 2
n 3
LazyMapSequence<ReversedCollection<LazyFilterSequence<Array<Int>>>, Int>(_base: Swift.ReversedCollection<Swift.LazyFilterSequence<Swift.Array<Swift.Int>>>(_base: Swift.LazyFilterSequence<Swift.Array<Swift.Int>>(_base: [1, 2], _predicate: (Function))), _transform: (Function))
LazyMapSequence<ReversedCollection<LazySequence<ClosedRange<Int>>>, Int>(_base: Swift.ReversedCollection<Swift.LazySequence<Swift.ClosedRange<Swift.Int>>>(_base: Swift.LazySequence<Swift.ClosedRange<Swift.Int>>(_base: ClosedRange(1...3))), _transform: (Function)) ReversedCollection<LazyMapSequence<Array<Int>, Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2], _transform: (Function)))
[(offset: 0, element: 3), (offset: 1, element: 1)] [(offset: 1, element: 1), (offset: 0, element: 3)]
ReversedCollection<EnumeratedSequence<Array<Int>>>(_base: Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [3, 1])) 2 (offset: 1, element: 1)
[1] (offset: 0, element: 3)
*/
