import Foundation
struct Own: Sequence, IteratorProtocol { var n = 0; mutating func next() -> Int? { n += 1; return n < 3 ? n : nil } }
struct Pt { var x = 1 }
let xs = [1, 2, 3]
func show<T>(_ x: T) { print(x); print([x] as [Any]); debugPrint(x); print("\(x)", String(describing: x) == "\(x)"); print(type(of: x)); print(Optional(x) as Any) }
show(xs.enumerated())
show(zip(xs, "ab"))
show(xs.lazy)
show(xs.lazy.map { $0 * 2 })
show(xs.lazy.filter { $0 > 2 })
show(xs.lazy.compactMap { $0 > 2 ? "\($0)" : nil })
show(xs.lazy.flatMap { [$0] })
show(xs.lazy.prefix(2))
show(xs.lazy.dropFirst())
show(xs.lazy.prefix { $0 < 2 })
show(xs.lazy.drop { $0 < 2 })
show(xs.lazy.reversed())
show(xs.lazy.enumerated())
show(xs.lazy.map { $0 }.filter { $0 > 1 }.map { $0 })
show([[1], [2]].joined())
show([[1], [2]].joined(separator: [0]))
show(xs.reversed() as ReversedCollection<[Int]>)
show("ab".reversed() as ReversedCollection<String>)
show(repeatElement("a", count: 2))
show(stride(from: 0, to: 3, by: 1))
show(stride(from: 0.5, through: 3, by: 1))
show(Own())
show(Own().enumerated())
show(Own().prefix(2))
show(Own().dropFirst(2))
show(Own().lazy)
show(Own().lazy.map { $0 })
show("abc".utf8)
show("abc".utf16)
show("abc".unicodeScalars)
show(xs.indices)
show([1: 2].keys)
show([1: "a"].values)


show("abc".lazy)
show("abc".lazy.map { $0 })
show(xs[1...])
show(xs[1...].indices)
show((0..<3).lazy)
show((0...3).lazy.map { $0 })
show((1...).lazy)
show((1...).prefix(2))
show((1...).dropFirst(2))
show((0...3).reversed() as ReversedCollection<ClosedRange<Int>>)
show((0..<3).enumerated())
show(xs.makeIterator())
show((0..<3).makeIterator())

show(sequence(first: 1) { $0 + 1 })
show(AnySequence(xs))


show([Pt()].enumerated())
show([Pt()].lazy)
show(zip([Pt()], [Pt()]))
show("a b".split(separator: " "))
show("abc".dropFirst())
show("abc".enumerated())
show(["a"].lazy.map { $0.count })
show((1...3).lazy.map { Double($0) })
show([1: 2].lazy.map { $0.key })
show(Set([1]).lazy.filter { $0 > 0 })
show([1: 2].lazy.filter { $0.key > 0 })
show([1: 2].enumerated())
show("ab".startIndex)

/* output:
EnumeratedSequence<Array<Int>>(_base: [1, 2, 3])
[Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])]
Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])
EnumeratedSequence<Array<Int>>(_base: [1, 2, 3]) true
EnumeratedSequence<Array<Int>>
Optional(Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
Zip2Sequence<Array<Int>, String>(_sequence1: [1, 2, 3], _sequence2: "ab")
[Swift.Zip2Sequence<Swift.Array<Swift.Int>, Swift.String>(_sequence1: [1, 2, 3], _sequence2: "ab")]
Swift.Zip2Sequence<Swift.Array<Swift.Int>, Swift.String>(_sequence1: [1, 2, 3], _sequence2: "ab")
Zip2Sequence<Array<Int>, String>(_sequence1: [1, 2, 3], _sequence2: "ab") true
Zip2Sequence<Array<Int>, String>
Optional(Swift.Zip2Sequence<Swift.Array<Swift.Int>, Swift.String>(_sequence1: [1, 2, 3], _sequence2: "ab"))
LazySequence<Array<Int>>(_base: [1, 2, 3])
[Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])]
Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])
LazySequence<Array<Int>>(_base: [1, 2, 3]) true
LazySequence<Array<Int>>
Optional(Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
LazyMapSequence<Array<Int>, Int>(_base: [1, 2, 3], _transform: (Function))
[Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function))]
Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function))
LazyMapSequence<Array<Int>, Int>(_base: [1, 2, 3], _transform: (Function)) true
LazyMapSequence<Array<Int>, Int>
Optional(Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function)))
LazyFilterSequence<Array<Int>>(_base: [1, 2, 3], _predicate: (Function))
[Swift.LazyFilterSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function))]
Swift.LazyFilterSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function))
LazyFilterSequence<Array<Int>>(_base: [1, 2, 3], _predicate: (Function)) true
LazyFilterSequence<Array<Int>>
Optional(Swift.LazyFilterSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function)))
LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Optional<String>>>, String>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function))
[Swift.LazyMapSequence<Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>, Swift.String>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function))]
Swift.LazyMapSequence<Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>, Swift.String>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function))
LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Optional<String>>>, String>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function)) true
LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Optional<String>>>, String>
Optional(Swift.LazyMapSequence<Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>, Swift.String>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Optional<Swift.String>>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function)))
LazySequence<FlattenSequence<LazyMapSequence<Array<Int>, Array<Int>>>>(_base: Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>(_base: [1, 2, 3], _transform: (Function))))
[Swift.LazySequence<Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>>(_base: Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>(_base: [1, 2, 3], _transform: (Function))))]
Swift.LazySequence<Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>>(_base: Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>(_base: [1, 2, 3], _transform: (Function))))
LazySequence<FlattenSequence<LazyMapSequence<Array<Int>, Array<Int>>>>(_base: Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>(_base: [1, 2, 3], _transform: (Function)))) true
LazySequence<FlattenSequence<LazyMapSequence<Array<Int>, Array<Int>>>>
Optional(Swift.LazySequence<Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>>(_base: Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>(_base: [1, 2, 3], _transform: (Function)))))
Slice<LazySequence<Array<Int>>>(_startIndex: 0, _endIndex: 2, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
[Swift.Slice<Swift.LazySequence<Swift.Array<Swift.Int>>>(_startIndex: 0, _endIndex: 2, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))]
Swift.Slice<Swift.LazySequence<Swift.Array<Swift.Int>>>(_startIndex: 0, _endIndex: 2, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
Slice<LazySequence<Array<Int>>>(_startIndex: 0, _endIndex: 2, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])) true
Slice<LazySequence<Array<Int>>>
Optional(Swift.Slice<Swift.LazySequence<Swift.Array<Swift.Int>>>(_startIndex: 0, _endIndex: 2, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])))
Slice<LazySequence<Array<Int>>>(_startIndex: 1, _endIndex: 3, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
[Swift.Slice<Swift.LazySequence<Swift.Array<Swift.Int>>>(_startIndex: 1, _endIndex: 3, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))]
Swift.Slice<Swift.LazySequence<Swift.Array<Swift.Int>>>(_startIndex: 1, _endIndex: 3, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
Slice<LazySequence<Array<Int>>>(_startIndex: 1, _endIndex: 3, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])) true
Slice<LazySequence<Array<Int>>>
Optional(Swift.Slice<Swift.LazySequence<Swift.Array<Swift.Int>>>(_startIndex: 1, _endIndex: 3, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])))
LazyPrefixWhileSequence<Array<Int>>(_base: [1, 2, 3], _predicate: (Function))
[Swift.LazyPrefixWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function))]
Swift.LazyPrefixWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function))
LazyPrefixWhileSequence<Array<Int>>(_base: [1, 2, 3], _predicate: (Function)) true
LazyPrefixWhileSequence<Array<Int>>
Optional(Swift.LazyPrefixWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function)))
LazyDropWhileSequence<Array<Int>>(_base: [1, 2, 3], _predicate: (Function))
[Swift.LazyDropWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function))]
Swift.LazyDropWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function))
LazyDropWhileSequence<Array<Int>>(_base: [1, 2, 3], _predicate: (Function)) true
LazyDropWhileSequence<Array<Int>>
Optional(Swift.LazyDropWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3], _predicate: (Function)))
ReversedCollection<LazySequence<Array<Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
[Swift.ReversedCollection<Swift.LazySequence<Swift.Array<Swift.Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))]
Swift.ReversedCollection<Swift.LazySequence<Swift.Array<Swift.Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
ReversedCollection<LazySequence<Array<Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])) true
ReversedCollection<LazySequence<Array<Int>>>
Optional(Swift.ReversedCollection<Swift.LazySequence<Swift.Array<Swift.Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])))
EnumeratedSequence<LazySequence<Array<Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
[Swift.EnumeratedSequence<Swift.LazySequence<Swift.Array<Swift.Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))]
Swift.EnumeratedSequence<Swift.LazySequence<Swift.Array<Swift.Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
EnumeratedSequence<LazySequence<Array<Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])) true
EnumeratedSequence<LazySequence<Array<Int>>>
Optional(Swift.EnumeratedSequence<Swift.LazySequence<Swift.Array<Swift.Int>>>(_base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3])))
LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Int>>, Int>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function))
[Swift.LazyMapSequence<Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>, Swift.Int>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function))]
Swift.LazyMapSequence<Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>, Swift.Int>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function))
LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Int>>, Int>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function)) true
LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Int>>, Int>
Optional(Swift.LazyMapSequence<Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>, Swift.Int>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3], _transform: (Function)), _predicate: (Function)), _transform: (Function)))
FlattenSequence<Array<Array<Int>>>(_base: [[1], [2]])
[Swift.FlattenSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[1], [2]])]
Swift.FlattenSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[1], [2]])
FlattenSequence<Array<Array<Int>>>(_base: [[1], [2]]) true
FlattenSequence<Array<Array<Int>>>
Optional(Swift.FlattenSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[1], [2]]))
JoinedSequence<Array<Array<Int>>>(_base: [[1], [2]], _separator: ContiguousArray([0]))
[Swift.JoinedSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[1], [2]], _separator: ContiguousArray([0]))]
Swift.JoinedSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[1], [2]], _separator: ContiguousArray([0]))
JoinedSequence<Array<Array<Int>>>(_base: [[1], [2]], _separator: ContiguousArray([0])) true
JoinedSequence<Array<Array<Int>>>
Optional(Swift.JoinedSequence<Swift.Array<Swift.Array<Swift.Int>>>(_base: [[1], [2]], _separator: ContiguousArray([0])))
ReversedCollection<Array<Int>>(_base: [1, 2, 3])
[Swift.ReversedCollection<Swift.Array<Swift.Int>>(_base: [1, 2, 3])]
Swift.ReversedCollection<Swift.Array<Swift.Int>>(_base: [1, 2, 3])
ReversedCollection<Array<Int>>(_base: [1, 2, 3]) true
ReversedCollection<Array<Int>>
Optional(Swift.ReversedCollection<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
ReversedCollection<String>(_base: "ab")
[Swift.ReversedCollection<Swift.String>(_base: "ab")]
Swift.ReversedCollection<Swift.String>(_base: "ab")
ReversedCollection<String>(_base: "ab") true
ReversedCollection<String>
Optional(Swift.ReversedCollection<Swift.String>(_base: "ab"))
Repeated<String>(count: 2, repeatedValue: "a")
[Swift.Repeated<Swift.String>(count: 2, repeatedValue: "a")]
Swift.Repeated<Swift.String>(count: 2, repeatedValue: "a")
Repeated<String>(count: 2, repeatedValue: "a") true
Repeated<String>
Optional(Swift.Repeated<Swift.String>(count: 2, repeatedValue: "a"))
Swift.StrideTo<Swift.Int>
[Swift.StrideTo<Swift.Int>]
Swift.StrideTo<Swift.Int>
Swift.StrideTo<Swift.Int> true
StrideTo<Int>
Optional(Swift.StrideTo<Swift.Int>)
Swift.StrideThrough<Swift.Double>
[Swift.StrideThrough<Swift.Double>]
Swift.StrideThrough<Swift.Double>
Swift.StrideThrough<Swift.Double> true
StrideThrough<Double>
Optional(Swift.StrideThrough<Swift.Double>)
Own(n: 0)
[main.Own(n: 0)]
main.Own(n: 0)
Own(n: 0) true
Own
Optional(main.Own(n: 0))
EnumeratedSequence<Own>(_base: main.Own(n: 0))
[Swift.EnumeratedSequence<main.Own>(_base: main.Own(n: 0))]
Swift.EnumeratedSequence<main.Own>(_base: main.Own(n: 0))
EnumeratedSequence<Own>(_base: main.Own(n: 0)) true
EnumeratedSequence<Own>
Optional(Swift.EnumeratedSequence<main.Own>(_base: main.Own(n: 0)))
PrefixSequence<Own>(_base: main.Own(n: 0), _maxLength: 2)
[Swift.PrefixSequence<main.Own>(_base: main.Own(n: 0), _maxLength: 2)]
Swift.PrefixSequence<main.Own>(_base: main.Own(n: 0), _maxLength: 2)
PrefixSequence<Own>(_base: main.Own(n: 0), _maxLength: 2) true
PrefixSequence<Own>
Optional(Swift.PrefixSequence<main.Own>(_base: main.Own(n: 0), _maxLength: 2))
DropFirstSequence<Own>(_base: main.Own(n: 0), _limit: 2)
[Swift.DropFirstSequence<main.Own>(_base: main.Own(n: 0), _limit: 2)]
Swift.DropFirstSequence<main.Own>(_base: main.Own(n: 0), _limit: 2)
DropFirstSequence<Own>(_base: main.Own(n: 0), _limit: 2) true
DropFirstSequence<Own>
Optional(Swift.DropFirstSequence<main.Own>(_base: main.Own(n: 0), _limit: 2))
LazySequence<Own>(_base: main.Own(n: 0))
[Swift.LazySequence<main.Own>(_base: main.Own(n: 0))]
Swift.LazySequence<main.Own>(_base: main.Own(n: 0))
LazySequence<Own>(_base: main.Own(n: 0)) true
LazySequence<Own>
Optional(Swift.LazySequence<main.Own>(_base: main.Own(n: 0)))
LazyMapSequence<Own, Int>(_base: main.Own(n: 0), _transform: (Function))
[Swift.LazyMapSequence<main.Own, Swift.Int>(_base: main.Own(n: 0), _transform: (Function))]
Swift.LazyMapSequence<main.Own, Swift.Int>(_base: main.Own(n: 0), _transform: (Function))
LazyMapSequence<Own, Int>(_base: main.Own(n: 0), _transform: (Function)) true
LazyMapSequence<Own, Int>
Optional(Swift.LazyMapSequence<main.Own, Swift.Int>(_base: main.Own(n: 0), _transform: (Function)))
abc
[UTF8View("abc")]
UTF8View("abc")
abc true
UTF8View
Optional(UTF8View("abc"))
abc
[StringUTF16("abc")]
StringUTF16("abc")
abc true
UTF16View
Optional(StringUTF16("abc"))
abc
[StringUnicodeScalarView("abc")]
StringUnicodeScalarView("abc")
abc true
UnicodeScalarView
Optional(StringUnicodeScalarView("abc"))
0..<3
[Range(0..<3)]
Range(0..<3)
0..<3 true
Range<Int>
Optional(Range(0..<3))
[1]
[Dictionary.Keys([1])]
Dictionary.Keys([1])
[1] true
Keys
Optional(Dictionary.Keys([1]))
["a"]
[Dictionary.Values(["a"])]
Dictionary.Values(["a"])
["a"] true
Values
Optional(Dictionary.Values(["a"]))
LazySequence<String>(_base: "abc")
[Swift.LazySequence<Swift.String>(_base: "abc")]
Swift.LazySequence<Swift.String>(_base: "abc")
LazySequence<String>(_base: "abc") true
LazySequence<String>
Optional(Swift.LazySequence<Swift.String>(_base: "abc"))
LazyMapSequence<String, Character>(_base: "abc", _transform: (Function))
[Swift.LazyMapSequence<Swift.String, Swift.Character>(_base: "abc", _transform: (Function))]
Swift.LazyMapSequence<Swift.String, Swift.Character>(_base: "abc", _transform: (Function))
LazyMapSequence<String, Character>(_base: "abc", _transform: (Function)) true
LazyMapSequence<String, Character>
Optional(Swift.LazyMapSequence<Swift.String, Swift.Character>(_base: "abc", _transform: (Function)))
[2, 3]
[ArraySlice([2, 3])]
ArraySlice([2, 3])
[2, 3] true
ArraySlice<Int>
Optional(ArraySlice([2, 3]))
1..<3
[Range(1..<3)]
Range(1..<3)
1..<3 true
Range<Int>
Optional(Range(1..<3))
LazySequence<Range<Int>>(_base: Range(0..<3))
[Swift.LazySequence<Swift.Range<Swift.Int>>(_base: Range(0..<3))]
Swift.LazySequence<Swift.Range<Swift.Int>>(_base: Range(0..<3))
LazySequence<Range<Int>>(_base: Range(0..<3)) true
LazySequence<Range<Int>>
Optional(Swift.LazySequence<Swift.Range<Swift.Int>>(_base: Range(0..<3)))
LazyMapSequence<ClosedRange<Int>, Int>(_base: ClosedRange(0...3), _transform: (Function))
[Swift.LazyMapSequence<Swift.ClosedRange<Swift.Int>, Swift.Int>(_base: ClosedRange(0...3), _transform: (Function))]
Swift.LazyMapSequence<Swift.ClosedRange<Swift.Int>, Swift.Int>(_base: ClosedRange(0...3), _transform: (Function))
LazyMapSequence<ClosedRange<Int>, Int>(_base: ClosedRange(0...3), _transform: (Function)) true
LazyMapSequence<ClosedRange<Int>, Int>
Optional(Swift.LazyMapSequence<Swift.ClosedRange<Swift.Int>, Swift.Int>(_base: ClosedRange(0...3), _transform: (Function)))
LazySequence<PartialRangeFrom<Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1))
[Swift.LazySequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1))]
Swift.LazySequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1))
LazySequence<PartialRangeFrom<Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1)) true
LazySequence<PartialRangeFrom<Int>>
Optional(Swift.LazySequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1)))
PrefixSequence<PartialRangeFrom<Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _maxLength: 2)
[Swift.PrefixSequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _maxLength: 2)]
Swift.PrefixSequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _maxLength: 2)
PrefixSequence<PartialRangeFrom<Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _maxLength: 2) true
PrefixSequence<PartialRangeFrom<Int>>
Optional(Swift.PrefixSequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _maxLength: 2))
DropFirstSequence<PartialRangeFrom<Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _limit: 2)
[Swift.DropFirstSequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _limit: 2)]
Swift.DropFirstSequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _limit: 2)
DropFirstSequence<PartialRangeFrom<Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _limit: 2) true
DropFirstSequence<PartialRangeFrom<Int>>
Optional(Swift.DropFirstSequence<Swift.PartialRangeFrom<Swift.Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _limit: 2))
ReversedCollection<ClosedRange<Int>>(_base: ClosedRange(0...3))
[Swift.ReversedCollection<Swift.ClosedRange<Swift.Int>>(_base: ClosedRange(0...3))]
Swift.ReversedCollection<Swift.ClosedRange<Swift.Int>>(_base: ClosedRange(0...3))
ReversedCollection<ClosedRange<Int>>(_base: ClosedRange(0...3)) true
ReversedCollection<ClosedRange<Int>>
Optional(Swift.ReversedCollection<Swift.ClosedRange<Swift.Int>>(_base: ClosedRange(0...3)))
EnumeratedSequence<Range<Int>>(_base: Range(0..<3))
[Swift.EnumeratedSequence<Swift.Range<Swift.Int>>(_base: Range(0..<3))]
Swift.EnumeratedSequence<Swift.Range<Swift.Int>>(_base: Range(0..<3))
EnumeratedSequence<Range<Int>>(_base: Range(0..<3)) true
EnumeratedSequence<Range<Int>>
Optional(Swift.EnumeratedSequence<Swift.Range<Swift.Int>>(_base: Range(0..<3)))
IndexingIterator<Array<Int>>(_elements: [1, 2, 3], _position: 0)
[Swift.IndexingIterator<Swift.Array<Swift.Int>>(_elements: [1, 2, 3], _position: 0)]
Swift.IndexingIterator<Swift.Array<Swift.Int>>(_elements: [1, 2, 3], _position: 0)
IndexingIterator<Array<Int>>(_elements: [1, 2, 3], _position: 0) true
IndexingIterator<Array<Int>>
Optional(Swift.IndexingIterator<Swift.Array<Swift.Int>>(_elements: [1, 2, 3], _position: 0))
IndexingIterator<Range<Int>>(_elements: Range(0..<3), _position: 0)
[Swift.IndexingIterator<Swift.Range<Swift.Int>>(_elements: Range(0..<3), _position: 0)]
Swift.IndexingIterator<Swift.Range<Swift.Int>>(_elements: Range(0..<3), _position: 0)
IndexingIterator<Range<Int>>(_elements: Range(0..<3), _position: 0) true
IndexingIterator<Range<Int>>
Optional(Swift.IndexingIterator<Swift.Range<Swift.Int>>(_elements: Range(0..<3), _position: 0))
UnfoldSequence<Int, (Optional<Int>, Bool)>(_state: (Optional(1), true), _next: (Function), _done: false)
[Swift.UnfoldSequence<Swift.Int, (Swift.Optional<Swift.Int>, Swift.Bool)>(_state: (Optional(1), true), _next: (Function), _done: false)]
Swift.UnfoldSequence<Swift.Int, (Swift.Optional<Swift.Int>, Swift.Bool)>(_state: (Optional(1), true), _next: (Function), _done: false)
UnfoldSequence<Int, (Optional<Int>, Bool)>(_state: (Optional(1), true), _next: (Function), _done: false) true
UnfoldSequence<Int, (Optional<Int>, Bool)>
Optional(Swift.UnfoldSequence<Swift.Int, (Swift.Optional<Swift.Int>, Swift.Bool)>(_state: (Optional(1), true), _next: (Function), _done: false))
AnySequence<Int>(_box: Swift._SequenceBox<Swift.Array<Swift.Int>>)
[Swift.AnySequence<Swift.Int>(_box: Swift._SequenceBox<Swift.Array<Swift.Int>>)]
Swift.AnySequence<Swift.Int>(_box: Swift._SequenceBox<Swift.Array<Swift.Int>>)
AnySequence<Int>(_box: Swift._SequenceBox<Swift.Array<Swift.Int>>) true
AnySequence<Int>
Optional(Swift.AnySequence<Swift.Int>(_box: Swift._SequenceBox<Swift.Array<Swift.Int>>))
EnumeratedSequence<Array<Pt>>(_base: [main.Pt(x: 1)])
[Swift.EnumeratedSequence<Swift.Array<main.Pt>>(_base: [main.Pt(x: 1)])]
Swift.EnumeratedSequence<Swift.Array<main.Pt>>(_base: [main.Pt(x: 1)])
EnumeratedSequence<Array<Pt>>(_base: [main.Pt(x: 1)]) true
EnumeratedSequence<Array<Pt>>
Optional(Swift.EnumeratedSequence<Swift.Array<main.Pt>>(_base: [main.Pt(x: 1)]))
LazySequence<Array<Pt>>(_base: [main.Pt(x: 1)])
[Swift.LazySequence<Swift.Array<main.Pt>>(_base: [main.Pt(x: 1)])]
Swift.LazySequence<Swift.Array<main.Pt>>(_base: [main.Pt(x: 1)])
LazySequence<Array<Pt>>(_base: [main.Pt(x: 1)]) true
LazySequence<Array<Pt>>
Optional(Swift.LazySequence<Swift.Array<main.Pt>>(_base: [main.Pt(x: 1)]))
Zip2Sequence<Array<Pt>, Array<Pt>>(_sequence1: [main.Pt(x: 1)], _sequence2: [main.Pt(x: 1)])
[Swift.Zip2Sequence<Swift.Array<main.Pt>, Swift.Array<main.Pt>>(_sequence1: [main.Pt(x: 1)], _sequence2: [main.Pt(x: 1)])]
Swift.Zip2Sequence<Swift.Array<main.Pt>, Swift.Array<main.Pt>>(_sequence1: [main.Pt(x: 1)], _sequence2: [main.Pt(x: 1)])
Zip2Sequence<Array<Pt>, Array<Pt>>(_sequence1: [main.Pt(x: 1)], _sequence2: [main.Pt(x: 1)]) true
Zip2Sequence<Array<Pt>, Array<Pt>>
Optional(Swift.Zip2Sequence<Swift.Array<main.Pt>, Swift.Array<main.Pt>>(_sequence1: [main.Pt(x: 1)], _sequence2: [main.Pt(x: 1)]))
["a", "b"]
[["a", "b"]]
["a", "b"]
["a", "b"] true
Array<Substring>
Optional(["a", "b"])
bc
["bc"]
"bc"
bc true
Substring
Optional("bc")
EnumeratedSequence<String>(_base: "abc")
[Swift.EnumeratedSequence<Swift.String>(_base: "abc")]
Swift.EnumeratedSequence<Swift.String>(_base: "abc")
EnumeratedSequence<String>(_base: "abc") true
EnumeratedSequence<String>
Optional(Swift.EnumeratedSequence<Swift.String>(_base: "abc"))
LazyMapSequence<Array<String>, Int>(_base: ["a"], _transform: (Function))
[Swift.LazyMapSequence<Swift.Array<Swift.String>, Swift.Int>(_base: ["a"], _transform: (Function))]
Swift.LazyMapSequence<Swift.Array<Swift.String>, Swift.Int>(_base: ["a"], _transform: (Function))
LazyMapSequence<Array<String>, Int>(_base: ["a"], _transform: (Function)) true
LazyMapSequence<Array<String>, Int>
Optional(Swift.LazyMapSequence<Swift.Array<Swift.String>, Swift.Int>(_base: ["a"], _transform: (Function)))
LazyMapSequence<ClosedRange<Int>, Double>(_base: ClosedRange(1...3), _transform: (Function))
[Swift.LazyMapSequence<Swift.ClosedRange<Swift.Int>, Swift.Double>(_base: ClosedRange(1...3), _transform: (Function))]
Swift.LazyMapSequence<Swift.ClosedRange<Swift.Int>, Swift.Double>(_base: ClosedRange(1...3), _transform: (Function))
LazyMapSequence<ClosedRange<Int>, Double>(_base: ClosedRange(1...3), _transform: (Function)) true
LazyMapSequence<ClosedRange<Int>, Double>
Optional(Swift.LazyMapSequence<Swift.ClosedRange<Swift.Int>, Swift.Double>(_base: ClosedRange(1...3), _transform: (Function)))
LazyMapSequence<Dictionary<Int, Int>, Int>(_base: [1: 2], _transform: (Function))
[Swift.LazyMapSequence<Swift.Dictionary<Swift.Int, Swift.Int>, Swift.Int>(_base: [1: 2], _transform: (Function))]
Swift.LazyMapSequence<Swift.Dictionary<Swift.Int, Swift.Int>, Swift.Int>(_base: [1: 2], _transform: (Function))
LazyMapSequence<Dictionary<Int, Int>, Int>(_base: [1: 2], _transform: (Function)) true
LazyMapSequence<Dictionary<Int, Int>, Int>
Optional(Swift.LazyMapSequence<Swift.Dictionary<Swift.Int, Swift.Int>, Swift.Int>(_base: [1: 2], _transform: (Function)))
LazyFilterSequence<Set<Int>>(_base: Set([1]), _predicate: (Function))
[Swift.LazyFilterSequence<Swift.Set<Swift.Int>>(_base: Set([1]), _predicate: (Function))]
Swift.LazyFilterSequence<Swift.Set<Swift.Int>>(_base: Set([1]), _predicate: (Function))
LazyFilterSequence<Set<Int>>(_base: Set([1]), _predicate: (Function)) true
LazyFilterSequence<Set<Int>>
Optional(Swift.LazyFilterSequence<Swift.Set<Swift.Int>>(_base: Set([1]), _predicate: (Function)))
LazyFilterSequence<Dictionary<Int, Int>>(_base: [1: 2], _predicate: (Function))
[Swift.LazyFilterSequence<Swift.Dictionary<Swift.Int, Swift.Int>>(_base: [1: 2], _predicate: (Function))]
Swift.LazyFilterSequence<Swift.Dictionary<Swift.Int, Swift.Int>>(_base: [1: 2], _predicate: (Function))
LazyFilterSequence<Dictionary<Int, Int>>(_base: [1: 2], _predicate: (Function)) true
LazyFilterSequence<Dictionary<Int, Int>>
Optional(Swift.LazyFilterSequence<Swift.Dictionary<Swift.Int, Swift.Int>>(_base: [1: 2], _predicate: (Function)))
EnumeratedSequence<Dictionary<Int, Int>>(_base: [1: 2])
[Swift.EnumeratedSequence<Swift.Dictionary<Swift.Int, Swift.Int>>(_base: [1: 2])]
Swift.EnumeratedSequence<Swift.Dictionary<Swift.Int, Swift.Int>>(_base: [1: 2])
EnumeratedSequence<Dictionary<Int, Int>>(_base: [1: 2]) true
EnumeratedSequence<Dictionary<Int, Int>>
Optional(Swift.EnumeratedSequence<Swift.Dictionary<Swift.Int, Swift.Int>>(_base: [1: 2]))
0[any]
[0[any]]
0[any]
0[any] true
Index
Optional(0[any])
*/
