var counts: [String: Int] = [:]
for word in ["a", "b", "a", "c", "a", "b"] {
    counts[word, default: 0] += 1
}
print(counts.keys.sorted().map { "\($0)=\(counts[$0]!)" })

func group(_ words: [String]) -> [Int: [String]] {
    var groups: [Int: [String]] = [:]
    for word in words {
        groups[word.count, default: []].append(word)
    }
    return groups
}
let groups = group(["one", "two", "three", "four", "five", "six"])
for length in groups.keys.sorted() { print(length, groups[length]!) }

var shared = counts
shared["a", default: 10] *= 5
shared["z", default: 10] *= 5
print(counts["a"]!, counts["z"] ?? -1, shared["a"]!, shared["z"]!)

var start = 7
var offsets: [String: Int] = [:]
offsets["x", default: start] -= 2
start = 100
offsets["x", default: start] -= 2
offsets["y", default: start + 1] -= 2
offsets["w", default: start] = 3
print(offsets["x"]!, offsets["y"]!, offsets["w"]!, offsets["v", default: start])

var nested: [String: [String: Int]] = [:]
for (first, second) in [("the", "cat"), ("the", "dog"), ("a", "cat"), ("the", "cat")] {
    nested[first, default: [:]][second, default: 0] += 1
}
print(nested["the"]!["cat"]!, nested["the"]!["dog"]!, nested["a"]!["cat"]!)

struct Tally {
    var table: [Character: Double] = [:]
    mutating func add(_ c: Character, _ weight: Double) { table[c, default: 0] += weight }
}
var tally = Tally()
for c in "hello" { tally.add(c, 0.5) }
print(tally.table["l"]!, tally.table.count)
/* output:
["a=3", "b=2", "c=1"]
3 ["one", "two", "six"]
4 ["four", "five"]
5 ["three"]
3 -1 15 50
3 99 3 100
2 1 1
1.0 4
*/
