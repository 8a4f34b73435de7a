let j = [[1, 2], [], [3]].joined()
print(Array(j), j.count, j.first!, j.last!, j.map { $0 * 2 }, j.contains(3), j.reduce(0, +), j.max()!, j.isEmpty, Array(j.dropFirst()), Array(j.prefix(2)))
print(Array(j.reversed()), j.enumerated().map { $0.1 }, zip(j, "abc").map { "\($0)\($1)" }, j.sorted(by: >), j.firstIndex(of: 3) != nil)
print(Array([[1], [2], [3]].joined(separator: [0, 0])), [["a"], ["b"]].joined(separator: ["-"]).joined(), ["a", "b"].joined(), String(["ab", "cd"].joined()))
print(Array([1...2, 4...5].joined()), Array(["ab", "cd"].joined(separator: "--")), Array([[[1]], [[2]]].joined().joined()))
for x in j { if x == 2 { continue }; print(x) }
print(["ab", "c"].map { Array($0) }.joined().map(String.init), [[1], [2]].flatMap { $0 }, [1, 2].flatMap { Array(repeating: $0, count: $0) })
print(Array(repeatElement(7, count: 3)), repeatElement("ab", count: 2).joined(), zip(1..., repeatElement("x", count: 2)).map { $0.0 }, repeatElement(1, count: 0).isEmpty)

/* output:
[1, 2, 3] 3 1 3 [2, 4, 6] true 6 3 false [2, 3] [1, 2]
[3, 2, 1] [1, 2, 3] ["1a", "2b", "3c"] [3, 2, 1] true
[1, 0, 0, 2, 0, 0, 3] a-b ab abcd
[1, 2, 4, 5] ["a", "b", "-", "-", "c", "d"] [1, 2]
1
3
["a", "b", "c"] [1, 2] [1, 2, 2]
[7, 7, 7] abab [1, 2] true
*/
