func total(_ s: any Sequence<Int>) -> Int { var t = 0; for x in s { t += x; if t > 10 { break } }; return t }
print(total([1, 2]), total(1...4), total(sequence(first: 1) { $0 + 1 }), total(Set([5])), total((1...).lazy.map { $0 * 2 }))
func take<S: Sequence>(_ n: Int, _ s: S) -> [S.Element] { var r: [S.Element] = []; for x in s { if r.count == n { break }; r.append(x) }; return r }
print(take(2, 1...), take(2, "hello"), take(1, zip(1..., "ab")), take(3, stride(from: 0.0, to: 1, by: 0.25)), take(2, repeatElement("x", count: 9)))
func pairs(_ s: some Sequence<Int>) -> [(Int, Int)] { Array(zip(s, s.dropFirst())) }
print(pairs([1, 2, 3]), pairs(1...3), pairs([1, 2, 3].lazy.map { $0 * 2 }))
func evens(_ xs: [Int]) -> some Sequence<Int> { xs.lazy.filter { $0 % 2 == 0 } }
for e in evens([1, 2, 3, 4]) { print(e) }
func chunks(_ xs: [Int], _ n: Int) -> [ArraySlice<Int>] { stride(from: 0, to: xs.count, by: n).map { xs[$0..<Swift.min($0 + n, xs.count)] } }
print(chunks([1, 2, 3, 4, 5], 2))
let any: [any Sequence<Int>] = [[1], 1...2, Set([3])]
print(any.map { total($0) })

/* output:
3 10 15 5 12
[1, 2] ["h", "e"] [(1, "a")] [0.0, 0.25, 0.5] ["x", "x"]
[(1, 2), (2, 3)] [(1, 2), (2, 3)] [(2, 4), (4, 6)]
2
4
[ArraySlice([1, 2]), ArraySlice([3, 4]), ArraySlice([5])]
[1, 3, 3]
*/
