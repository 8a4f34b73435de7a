import Foundation
let docs = ["the cat sat", "the dog ran", "a cat ran far"]
let tokens = docs.map { $0.split(separator: " ").map(String.init) }
let vocab = Array(Set(tokens.flatMap { $0 })).sorted()
print(vocab)
let tf = tokens.map { doc in Dictionary(doc.map { ($0, 1) }, uniquingKeysWith: +) }
print(tf.map { $0["cat"] ?? 0 })
let df = vocab.map { w in tokens.filter { $0.contains(w) }.count }
let idf = df.map { log(Double(docs.count) / Double($0)) }
print(idf.map { String(format: "%.3f", $0) })
let vectors = tf.map { counts in zip(vocab, idf).map { w, i in Double(counts[w, default: 0]) * i } }
func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
func norm(_ a: [Double]) -> Double { sqrt(dot(a, a)) }
func cosine(_ a: [Double], _ b: [Double]) -> Double { let d = norm(a) * norm(b); return d == 0 ? 0 : dot(a, b) / d }
for i in 0..<docs.count { print((0..<docs.count).map { j in String(format: "%.2f", cosine(vectors[i], vectors[j])) }.joined(separator: " ")) }
let softmax: ([Double]) -> [Double] = { xs in let m = xs.max() ?? 0; let e = xs.map { exp($0 - m) }; let s = e.reduce(0, +); return e.map { $0 / s } }
print(softmax([1, 2, 3]).map { ($0 * 1000).rounded() / 1000 })
let mean = [1, 2, 3, 4].reduce(0, +) / 4
let meanD = [1, 2, 3, 4].map(Double.init).reduce(0, +) / 4
print(mean, meanD)
let m = [[1.0, 2], [3, 4]]
let tr = m[0].indices.map { j in m.map { $0[j] } }
print(tr, m.map { $0.reduce(0, +) }, m.flatMap { $0 }.max()!)
let sd = { (xs: [Double]) -> Double in let mu = xs.reduce(0, +) / Double(xs.count); return sqrt(xs.map { pow($0 - mu, 2) }.reduce(0, +) / Double(xs.count)) }
print(sd([2, 4, 4, 4, 5, 5, 7, 9]))
let ent = [0.5, 0.25, 0.25].map { -$0 * log2($0) }.reduce(0, +)
print(ent)
let acc = zip([1, 0, 1], [1, 1, 1]).filter { $0 == $1 }.count
print(Double(acc) / 3)
let best = zip(vocab, idf).max { $0.1 < $1.1 }!.0
print(best)
let w = [0.1, 0.2, 0.3], xx = [1, 2, 3]
print(zip(w, xx).map { $0 * Double($1) }.reduce(0, +))
let sig = { (x: Double) in 1 / (1 + exp(-x)) }
print(sig(0))
let lr = 0.1; var theta = 0.0
for _ in 0..<3 { theta -= lr * 2 * (theta - 3) }
print(theta)
print((0..<5).map { 0.5 * Double($0) + 1 }, (1...3).map { 1 / Double($0) }.reduce(0, +))
let counts = docs.joined(separator: " ").split(separator: " ").reduce(into: [String: Int]()) { $0[String($1), default: 0] += 1 }
for (w, c) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(3) { print(w, c) }
/* output:
["a", "cat", "dog", "far", "ran", "sat", "the"]
[1, 0, 1]
["1.099", "0.405", "1.099", "1.099", "0.405", "1.099", "0.405"]
1.00 0.11 0.08
0.11 1.00 0.08
0.08 0.08 1.00
[0.09, 0.245, 0.665]
2 2.5
[[1.0, 3.0], [2.0, 4.0]] [3.0, 7.0] 4.0
2.0
1.5
0.6666666666666666
a
1.4
0.5
1.464
[1.0, 1.5, 2.0, 2.5, 3.0] 1.8333333333333333
cat 2
ran 2
the 2
*/
