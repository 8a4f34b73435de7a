print(type(of: "abc".enumerated().reversed()))
print(type(of: [1,2].reversed().enumerated().reversed()))
print(type(of: (1...3).enumerated().reversed()))
print(type(of: Set([1]).enumerated().reversed()))
print(type(of: [1].enumerated().dropFirst()), type(of: "ab".enumerated().prefix(1)))
let e = "abc".enumerated()
print(e.count, e.first!, e[e.startIndex], e.isEmpty)
for x in [5, 6].enumerated().reversed() { print(x) }
let i = [5, 6].enumerated().firstIndex { $0.element == 6 }!
print([5, 6].enumerated()[i])
print([1,2,3].enumerated().dropLast(), [1,2,3].enumerated().suffix(2))
print([1,2,3].enumerated().last ?? (0, 0))
print(Array("abc".enumerated().dropFirst()), "abc".enumerated().dropFirst())
print([1, 2].enumerated().split { $0.element == 1 }.count)
print([1,2,3].enumerated().min { $0.element > $1.element }!)

/* output:
Array<(offset: Int, element: Character)>
ReversedCollection<EnumeratedSequence<ReversedCollection<Array<Int>>>>
ReversedCollection<EnumeratedSequence<ClosedRange<Int>>>
Array<(offset: Int, element: Int)>
Slice<EnumeratedSequence<Array<Int>>> Slice<EnumeratedSequence<String>>
3 (offset: 0, element: "a") (offset: 0, element: "a") false
(offset: 1, element: 6)
(offset: 0, element: 5)
(offset: 1, element: 6)
Slice<EnumeratedSequence<Array<Int>>>(_startIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.Array<Swift.Int>>.Index(base: 0, _offset: 0), _endIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.Array<Swift.Int>>.Index(base: 2, _offset: 2), _base: Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])) Slice<EnumeratedSequence<Array<Int>>>(_startIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.Array<Swift.Int>>.Index(base: 1, _offset: 1), _endIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.Array<Swift.Int>>.Index(base: 3, _offset: 0), _base: Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
(offset: 2, element: 3)
[(offset: 1, element: "b"), (offset: 2, element: "c")] Slice<EnumeratedSequence<String>>(_startIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.String>.Index(base: 1[utf8], _offset: 1), _endIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.String>.Index(base: 3[utf8], _offset: 0), _base: Swift.EnumeratedSequence<Swift.String>(_base: "abc"))
1
(offset: 2, element: 3)
*/
