import Foundation
struct Tokenizer { var stop: Set<String> = ["the", "a", "of"]; var stem: (String) -> String = { $0 }
  func callAsFunction(_ s: String) -> [String] { s.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty && !stop.contains($0) }.map(stem) } }
struct Vocabulary: Collection { private var ids: [String: Int] = [:]; private(set) var words: [String] = []
  var startIndex: Int { words.startIndex }; var endIndex: Int { words.endIndex }; func index(after i: Int) -> Int { words.index(after: i) }
  subscript(i: Int) -> String { words[i] }
  subscript(w: String) -> Int? { ids[w] }
  @discardableResult mutating func add(_ w: String) -> Int { if let i = ids[w] { return i }; defer { words.append(w) }; ids[w] = words.count; return words.count } }
let docs = ["The cat sat on the mat.", "A dog of the cat!", "Mat, mat & dog"]
let tok = Tokenizer(stem: { $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
var v = Vocabulary(); let enc = docs.map { tok($0).map { v.add($0) } }
print(enc, v.count, v["dog"] ?? -1, v["zebra"] as Any, v.first!, v.map { $0.count }, v.firstIndex(of: "mat")!)
let tf = enc.map { d in d.reduce(into: [Int: Double]()) { $0[$1, default: 0] += 1 / Double(d.count) } }
let df = v.indices.map { i in enc.filter { $0.contains(i) }.count }
let idf = df.map { log((1 + Double(docs.count)) / (1 + Double($0))) + 1 }
for (i, d) in tf.enumerated() { print(i, d.sorted { $0.key < $1.key }.map { String(format: "%@:%.3f", v[$0.key], $0.value * idf[$0.key]) }.joined(separator: " ")) }
func ngrams<S: StringProtocol>(_ s: S, _ n: Int) -> [String] { let c = Array(s); guard c.count >= n else { return [] }; return (0...(c.count - n)).map { String(c[$0..<$0 + n]) } }
print(ngrams("hello", 2), ngrams("hi".dropFirst(), 2))
let text = "It was the best of times, it was the worst of times"
let freq = Dictionary(text.lowercased().split { !$0.isLetter }.map { (String($0), 1) }, uniquingKeysWith: +)
print(freq.filter { $0.value > 1 }.keys.sorted(), freq.values.reduce(0, +))
var out = ""; for (i, line) in text.split(separator: ",", omittingEmptySubsequences: true).enumerated() { out += "\(i + 1). \(line.trimmingCharacters(in: .whitespaces).capitalized)\n" }; print(out, terminator: "")
if let r = text.range(of: "best") { print(text[r], text[..<r.lowerBound].count, text.distance(from: text.startIndex, to: r.upperBound), text.replacingCharacters(in: r, with: "BEST").prefix(20)) }
let idx = text.index(text.startIndex, offsetBy: 7); print(text[idx], text[idx...].prefix(3), text.firstIndex(of: ",").map { text[..<$0] } ?? "")
print("naïve café".applyingTransform(.stripDiacritics, reverse: false) ?? "", "ß".uppercased(), "İ".lowercased().count, "straße".count)
print("%d items: %@ %5.2f%% %-5s|".count, String(format: "%03d|%+d|%x|%e", 7, 5, 255, 12345.678))
/* output:
[[0, 1, 2, 3], [4, 0], [3, 3, 4]] 5 4 nil cat [3, 3, 2, 3, 3] 3
0 cat:0.322 sat:0.423 on:0.423 mat:0.322
1 cat:0.644 dog:0.644
2 mat:0.858 dog:0.429
["he", "el", "ll", "lo"] []
["it", "of", "the", "times", "was"] 12
1. It Was The Best Of Times
2. It Was The Worst Of Times
best 11 15 It was the BEST of t
t the It was the best of times
naive cafe SS 1 6
26 007|+5|ff|1.234568e+04
*/
