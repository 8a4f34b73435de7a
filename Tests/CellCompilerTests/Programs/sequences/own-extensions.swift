extension Sequence {
  func chunked(_ n: Int) -> [[Element]] { reduce(into: []) { if $0.last.map({ $0.count < n }) ?? false { $0[$0.count - 1].append($1) } else { $0.append([$1]) } } }
  func scan<R>(_ r: R, _ f: (R, Element) -> R) -> [R] { var acc = r; return [r] + map { acc = f(acc, $0); return acc } }
  func count(_ p: (Element) -> Bool) -> Int { reduce(0) { p($1) ? $0 + 1 : $0 } }
  func keyed<K: Hashable>(by k: (Element) -> K) -> [K: Element] { Dictionary(map { (k($0), $0) }, uniquingKeysWith: { $1 }) }
  func partitioned(_ p: (Element) -> Bool) -> (yes: [Element], no: [Element]) { (filter(p), filter { !p($0) }) }
}
extension Sequence where Element: Hashable {
  func counts() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  func unique() -> [Element] { var seen: Set<Element> = []; return filter { seen.insert($0).inserted } }
  func mostCommon(_ n: Int) -> [(Element, Int)] where Element: Comparable { counts().sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(n).map { ($0.key, $0.value) } }
}
extension Sequence where Element: BinaryInteger { var mean: Double { let a = Array(self); return a.isEmpty ? 0 : Double(a.reduce(0, +)) / Double(a.count) } }
extension Sequence where Element: FloatingPoint { var mean: Element { let a = Array(self); return a.reduce(0, +) / Element(a.count) } ; var variance: Element { let m = mean; return map { ($0 - m) * ($0 - m) }.mean } }
extension Collection { func at(_ i: Int) -> Element? { i >= 0 && i < count ? self[index(startIndex, offsetBy: i)] : nil } ; var pairs: [(Element, Element)] { Array(zip(self, dropFirst())) } }
extension Array where Element == String { func longest() -> String { self.max { ($0.count, $1) < ($1.count, $0) } ?? "" } }
extension Dictionary where Value: Comparable { var top: Key? { self.max { $0.value < $1.value }?.key } ; func inverted() -> [Value: [Key]] where Value: Hashable { Dictionary<Value, [Key]>(grouping: keys) { self[$0]! } } }
extension Optional where Wrapped: Collection { var orEmptyCount: Int { self?.count ?? 0 } }
print((1...7).chunked(3), [1, 2, 3].scan(0, +), "hello".count { $0 == "l" }, ["aa", "b"].keyed { $0.count }[1] ?? "")
print([1, 2, 3, 4].partitioned { $0 % 2 == 0 }.yes, "abca".counts()["a"]!, [3, 1, 3].unique(), "banana".mostCommon(2).map { "\($0)\($1)" })
print([1, 2].mean, [1.0, 2, 4].variance, Array("xyz").at(2) ?? "-", [1].at(4) as Any, [1, 4, 9].pairs.map { $1 - $0 })
print(["b", "aaa", "ccc"].longest(), ["x": 1, "y": 3].top ?? "", ["p": 1, "q": 1].inverted()[1]!.sorted(), ("abc" as String?).orEmptyCount, ([Int]?.none).orEmptyCount)
print("the cat the dog".split(separator: " ").map(String.init).counts().sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
print(stride(from: 0, through: 1, by: 0.25).map { $0 * $0 }.scan(1.0, max).count, (1...3).reduce(1, *), (1..<4).map(Double.init).mean)
print(Array("hello").chunked(2).map { String($0) }, "a-b-c".split(separator: "-").pairs.map { "\($0)\($1)" })
/* output:
[[1, 2, 3], [4, 5, 6], [7]] [0, 1, 3, 6] 2 b
[2, 4] 2 [3, 1] ["a3", "n2"]
1.5 1.5555555555555554 z nil [3, 5]
aaa y ["p", "q"] 3 0
the=2 cat=1 dog=1
6 6 2.0
["he", "ll", "o"] ["ab", "bc"]
*/
