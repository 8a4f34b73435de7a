let nums = [5, 3, 8, 1]
let sortedBy: [(String, ([Int]) -> [Int])] = [("asc", { $0.sorted() }), ("desc", { $0.sorted(by: >) }), ("none", { $0 })]
for (n, f) in sortedBy { print(n, f(nums)) }
let steps: [([Double]) -> Double] = [{ $0.reduce(0, +) / Double($0.count) }, { $0.max()! - $0.min()! }, { x in x.sorted()[x.count / 2] }]
print(steps.map { $0(nums.map(Double.init)) })
let fizz = (1...15).map { $0 % 15 == 0 ? "FizzBuzz" : $0 % 5 == 0 ? "Buzz" : $0 % 3 == 0 ? "Fizz" : "\($0)" }
print(fizz.joined(separator: " "))
let primes = (2...30).filter { n in !(2..<n).contains { n % $0 == 0 } }
print(primes, primes.lazy.map { $0 * $0 }.filter { $0 % 2 == 1 }.prefix(3).reduce(0, +))
let tri = (0..<5).reduce(into: [[Int]]()) { rows, _ in let last = rows.last ?? []; rows.append(last.isEmpty ? [1] : [1] + zip(last, last.dropFirst()).map(+) + [1]) }
print(tri.map { $0.map(String.init).joined(separator: " ") })
let caesar: (Int) -> (String) -> String = { k in { $0.map { c in c.isLetter ? String(UnicodeScalar(UInt8((Int(c.asciiValue!) - 97 + k + 26) % 26 + 97))) : String(c) }.joined() } }
print(caesar(3)("abc xyz"), caesar(-3)(caesar(3)("hello")))
let words = "the quick brown fox jumps over the lazy dog the end".split(separator: " ").map(String.init)
let freq = words.reduce(into: [:]) { counts, w in counts[w, default: 0] += 1 }
print(freq.filter { $0.value > 1 }, freq.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key)
print(Dictionary(grouping: words, by: \.count).mapValues { Set($0).sorted() }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.joined(separator: "/"))" })
print(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.prefix(3).joined(separator: " "), words.enumerated().filter { $0.offset % 3 == 0 }.map(\.element).count)
let transpose = { (m: [[Int]]) -> [[Int]] in m.isEmpty ? [] : m[0].indices.map { i in m.map { $0[i] } } }
print(transpose([[1, 2, 3], [4, 5, 6]]), transpose([]))
let flat = [[1, [2, 3]], [4]] as [[Any]]
print(flat.map(\.count))
let running = nums.reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1) }
print(running, zip(running, running.dropFirst()).map { $1 - $0 }, nums.indices.map { nums[...$0].max()! })
let gcd: (Int, Int) -> Int = { a, b in var (a, b) = (a, b); while b != 0 { (a, b) = (b, a % b) }; return a }
print(nums.reduce(0, gcd), gcd(12, 18), [[12, 18], [7, 3]].map { $0.reduce(0, gcd) })
func fib() -> () -> Int { var (a, b) = (0, 1); return { defer { (a, b) = (b, a + b) }; return a } }
let next = fib(); print((0..<8).map { _ in next() })
let bins = stride(from: 0.0, to: 1, by: 0.25).map { lo in [0.1, 0.3, 0.35, 0.9].filter { lo..<(lo + 0.25) ~= $0 }.count }
print(bins, String(repeating: "=", count: bins.max()!), bins.map { String(repeating: "*", count: $0) })
/* output:
asc [1, 3, 5, 8]
desc [8, 5, 3, 1]
none [5, 3, 8, 1]
[4.25, 7.0, 5.0]
1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
[2, 3, 5, 7, 11, 13, 17, 19, 23, 29] 83
["1", "1 1", "1 2 1", "1 3 3 1", "1 4 6 4 1"]
def abc hello
["the": 3] the
["3:dog/end/fox/the", "4:lazy/over", "5:brown/jumps/quick"]
The Quick Brown 4
[[1, 4], [2, 5], [3, 6]] []
[2, 1]
[5, 8, 16, 17] [3, 8, 1] [5, 5, 8, 8]
1 6 [6, 1]
[0, 1, 1, 2, 3, 5, 8, 13]
[1, 2, 0, 1] == ["*", "**", "", "*"]
*/
