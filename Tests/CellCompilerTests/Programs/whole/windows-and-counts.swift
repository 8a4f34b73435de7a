import Foundation
// windows, chunks and counts as lessons write them
let tokens = "the cat sat on the mat the end".split(separator: " ").map(String.init)
let bigrams = zip(tokens, tokens.dropFirst()).map { ($0, $1) }
print(bigrams.count, bigrams[0], Dictionary(grouping: bigrams, by: \.0).mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
let counts = tokens.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
for (w, c) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(2) { print(w, c) }
let vocab = Array(Set(tokens)).sorted()
let index = Dictionary(uniqueKeysWithValues: vocab.enumerated().map { ($1, $0) })
print(index.sorted { $0.value < $1.value }.map { "\($0.key)=\($0.value)" }, tokens.map { index[$0]! })
for window in tokens.indices.dropLast(2).map({ tokens[$0...($0 + 2)] }).prefix(2) { print(window, window.startIndex) }
for start in stride(from: 0, to: tokens.count, by: 3) { print(tokens[start..<min(start + 3, tokens.count)].joined(separator: "_")) }
let m = [[1, 2, 3], [4, 5, 6]]
let t = m[0].indices.map { j in m.map { $0[j] } }
print(t, m.joined().reduce(0, +), m.map { $0.max()! }, zip(m[0], m[1]).map { $0 * $1 }.reduce(0, +), m.enumerated().map { i, row in row.enumerated().map { j, x in i == j ? x : 0 } })
let v = [0.5, 0.25, 0.25]
print(v.map { -$0 * log2($0) }.reduce(0, +), v.enumerated().max { $0.element < $1.element }!.offset, zip(v, v.dropFirst()).map { $0 - $1 }, v.reduce(into: [0.0]) { $0.append($0.last! + $1) })
print(v.indices.sorted { v[$0] > v[$1] }, (0..<3).map { v[$0] }.reversed() as [Double], v.prefix { $0 > 0.3 }, v.split { $0 == 0.25 }.count, stride(from: 0.0, through: 1, by: 0.5).map { exp(-$0) }.count)

/* output:
7 ("the", "cat") ["cat:1", "mat:1", "on:1", "sat:1", "the:3"]
the 3
cat 1
["cat=0", "end=1", "mat=2", "on=3", "sat=4", "the=5"] [5, 0, 4, 3, 5, 2, 5, 1]
["the", "cat", "sat"] 0
["cat", "sat", "on"] 1
the_cat_sat
on_the_mat
the_end
[[1, 4], [2, 5], [3, 6]] 21 [3, 6] 32 [[1, 0, 0], [0, 5, 0]]
1.5 0 [0.25, 0.0] [0.0, 0.5, 0.75, 1.0]
[0, 1, 2] [0.25, 0.25, 0.5] [0.5] 1 3
*/
