import Foundation
typealias Vec = [Double]
func dot(_ a: Vec, _ b: Vec) -> Double { zip(a, b).map(*).reduce(0, +) }
func norm(_ a: Vec) -> Double { sqrt(a.map { $0 * $0 }.reduce(0, +)) }
func cos(_ a: Vec, _ b: Vec) -> Double { let d = norm(a) * norm(b); return d == 0 ? 0 : dot(a, b) / d }
func softmax(_ z: Vec) -> Vec { let m = z.max() ?? 0, e = z.map { exp($0 - m) }, s = e.reduce(0, +); return e.map { $0 / s } }
let docs = ["the cat sat", "the dog sat down", "cats and dogs"]
let toks = docs.map { $0.split(separator: " ").map { String($0) } }
let vocab = Set(toks.joined()).sorted()
let df = vocab.map { w in toks.filter { $0.contains(w) }.count }
let idf = df.map { log(Double(1 + docs.count) / Double(1 + $0)) + 1 }
let tfidf = toks.map { t in zip(vocab, idf).map { w, i in Double(t.filter { $0 == w }.count) * i } }
let sims = tfidf.indices.map { i in tfidf.indices.map { j in (cos(tfidf[i], tfidf[j]) * 1000).rounded() / 1000 } }
for r in sims { print(r.map { String(format: "%.2f", $0) }.joined(separator: " ")) }
print(softmax([1, 2, 3]).map { ($0 * 100).rounded() / 100 }, softmax([]).isEmpty)
let m: [Vec] = [[1, 2], [3, 4]]
let t = m[0].indices.map { c in m.map { $0[c] } }
let mm = m.map { r in t.map { c in dot(r, c) } }
print(t, mm, m.flatMap { $0 }.reduce(-Double.infinity, max), m.map { $0.reduce(0, +) }, zip(m, t).map { zip($0, $1).map(+) })
let bigrams = toks.flatMap { zip($0, $0.dropFirst()).map { "\($0) \($1)" } }
let probs = Dictionary(grouping: toks.flatMap { Array(zip($0, $0.dropFirst())) }, by: { $0.0 }).mapValues { ps in Dictionary(ps.map { ($0.1, 1.0 / Double(ps.count)) }, uniquingKeysWith: +) }
print(bigrams.count, probs["the"]?["cat"] ?? 0, probs["sat", default: [:]]["down", default: 0])
let entropy = probs.values.map { d in -d.values.map { $0 * log2($0) }.reduce(0, +) }.max() ?? .nan
print(entropy)
let ranks = sims[0].enumerated().sorted { $0.element > $1.element }.map(\.offset)
print(ranks, sims.map { $0.firstIndex(of: $0.min()!)! })
func argmax<T: Comparable>(_ xs: [T]) -> Int? { xs.indices.max { xs[$0] < xs[$1] } }
print(argmax([1, 5, 2]) ?? -1, argmax([Double]()) ?? -1)
let sig: (Double) -> Double = { 1 / (1 + exp(-$0)) }
var w = [0.0, 0.0]
for _ in 0..<50 { for (x, y) in [([1.0, 0], 1.0), ([0, 1], 0)] { let p = sig(dot(w, x)); w = zip(w, x).map { $0 + 0.5 * (y - p) * $1 } } }
print(w.map { ($0 * 100).rounded() / 100 })
let acc = zip([1, 0, 1], [1, 1, 1]).filter(==).count
print(Double(acc) / 3 > 0.6, zip([1, 0], [1, 0]).allSatisfy(==), zip([1, 0], [1, 1]).map { $0 == $1 ? 1 : 0 }.reduce(0, +))
/* output:
1.00 0.44 0.00
0.44 1.00 0.00
0.00 0.00 1.00
[0.09, 0.24, 0.67] true
[[1.0, 3.0], [2.0, 4.0]] [[7.0, 10.0], [15.0, 22.0]] 4.0 [3.0, 7.0] [[2.0, 5.0], [5.0, 8.0]]
7 0.5 1.0
1.0
[0, 1, 2] [2, 2, 0]
1 -1
[3.16, -3.16]
true true 1
*/
