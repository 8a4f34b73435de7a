let a = [1, Double.nan]
print(a)
let b = [Double.infinity, 2]
print(b)
print([1, 2].reversed() == [2, 1])
print([3, 1, 2].sorted() == [1, 2, 3])
print("abc".map { $0 } == ["a", "b", "c"])
print([1, 2, 3].map { $0 * 2 } == [2, 4, 6])
print([1, 2, 3].lazy.map { $0 * 2 }.elementsEqual([2, 4, 6]))
let pairs: KeyValuePairs = ["one": 1, "two": 2, "one": 3]
for (k, v) in pairs { print(k, v) }
print(pairs.count, pairs[0].key, pairs.map(\.value))
let typed: KeyValuePairs<String, Double> = ["a": 1, "b": 2.5]
print(typed.first!.value)
var table: [[Int]: String] = [[1, 2]: "x", [2, 3]: "y"]
let arr = [0, 1, 2]
print(table[Array(arr.suffix(2))] ?? "none")
var counts: [ArraySlice<Int>: Int] = [:]
counts[arr.suffix(2)] = 4
counts[arr.prefix(2), default: 0] += 1
print(counts[[1, 2]] ?? 0, counts[arr.prefix(2)] ?? 0)
let mixed = [1, 2.5, 3]
print(mixed)
let opts = [1, nil, 3]
print(opts.compactMap { $0 })
print([0, -1, 2.5].max()!)
let d = ["a": 1, "b": 2.5]
print(d["b"]!)
let n = [1: [1], 2: []]
print(n[2]!.isEmpty)
/* output:
[1.0, nan]
[inf, 2.0]
true
true
true
true
true
one 1
two 2
one 3
3 one [1, 2, 3]
1.0
x
4 1
[1.0, 2.5, 3.0]
[1, 3]
2.5
2.5
true
*/
