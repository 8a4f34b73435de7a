import Foundation
struct Lexicon { private let scores: [String: Double]; private let negations: Set = ["not", "never", "no"], boosters = ["very": 1.5, "slightly": 0.5]
    init(_ entries: [(String, Double)]) { scores = .init(uniqueKeysWithValues: entries) }
    func stem(_ w: String) -> String { for s in ["ing", "ed", "ly", "s"] where w.hasSuffix(s) && w.count - s.count > 2 { return String(w.dropLast(s.count)) }; return w }
    func score(_ text: String) -> (total: Double, hits: [String]) {
        var total = 0.0, hits: [String] = [], sign = 1.0, boost = 1.0
        for raw in text.lowercased().components(separatedBy: .whitespacesAndNewlines) {
            let word = raw.trimmingCharacters(in: .punctuationCharacters)
            defer { if raw.last.map({ ".!?,".contains($0) }) == true { (sign, boost) = (1, 1) } }
            if negations.contains(word) || word.hasSuffix("n't") { sign = -sign; continue }
            if let b = boosters[word] { boost *= b; continue }
            guard let s = scores[word] ?? scores[stem(word)] else { continue }
            total += s * sign * boost; hits.append(word); (sign, boost) = (1, 1)
        }
        return (total, hits)
    }
}
let lex = Lexicon([("good", 1), ("great", 2), ("bad", -1), ("lov", 2), ("terribl", -2), ("terrible", -2), ("enjoy", 1.5)])
for t in ["A good, great day!", "Not good. Very bad!", "I didn't enjoy it, but loved the ending", "terrible\nnever terrible", ""] {
    let (total, hits) = lex.score(t)
    let label = switch total { case 0.5...: "positive"; case ..<(-0.5): "negative"; default: "neutral" }
    print(String(format: "%+.2f", total), label, hits)
}
extension StringProtocol {
    func ngrams(_ n: Int) -> [String] { let cs = Array(self); return cs.count < n ? [] : (0...(cs.count - n)).map { String(cs[$0..<($0 + n)]) } }
    var soundex: String { let codes: [Character: Character] = ["b": "1", "f": "1", "p": "1", "v": "1", "c": "2", "g": "2", "j": "2", "k": "2", "q": "2", "s": "2", "x": "2", "z": "2", "d": "3", "t": "3", "l": "4", "m": "5", "n": "5", "r": "6"]; var out = "", last: Character?; for c in lowercased() where c.isLetter { let code = codes[c]; if out.isEmpty { out.append(contentsOf: c.uppercased()) } else if let code, code != last { out.append(code) }; if c != "h" && c != "w" { last = code } }; return out.padding(toLength: 4, withPad: "0", startingAt: 0) } }
print("banana".ngrams(3), "ab".ngrams(3), ["Robert", "Rupert", "Ashcraft", "Tymczak", "Pfister"].map(\.soundex), "xhello".dropFirst().soundex)
func jaccard<T: Hashable>(_ a: some Sequence<T>, _ b: some Sequence<T>) -> Double { let (x, y) = (Set(a), Set(b)); return x.isEmpty && y.isEmpty ? 1 : Double(x.intersection(y).count) / Double(x.union(y).count) }
print(jaccard("night".ngrams(2), "nacht".ngrams(2)), jaccard([1, 2, 3], 2...4), jaccard("", ""))
func pos(_ w: String) -> String { switch w { case let w where w.hasSuffix("ing"): "VBG"; case let w where w.hasSuffix("ly"): "RB"; case _ where w.first!.isUppercase: "NNP"; case "the", "a", "an": "DT"; case let n where Int(n) != nil: "CD"; default: "NN" } }
print("The dog quickly chasing Anna 42 times the".split(separator: " ").map { "\($0)/\(pos(String($0)))" }.joined(separator: " "))
let sentences = "Dr. Smith arrived. He said: \"Hello!\" Then he left... Did he? Yes.".replacingOccurrences(of: "Dr.", with: "Dr").split { ".!?".contains($0) }.map { $0.trimmingCharacters(in: CharacterSet.whitespaces.union(.init(charactersIn: "\""))) }.filter { !$0.isEmpty }; print(sentences.count, sentences)
func entropy(_ s: String) -> Double { let n = Double(s.count); return -s.reduce(into: [Character: Double]()) { $0[$1, default: 0] += 1 }.values.map { $0 / n * log2($0 / n) }.reduce(0, +) }; print(String(format: "%.4f %.4f", entropy("aabb"), entropy("mississippi")))
let kwic = { (text: String, key: String, w: Int) -> [String] in let ws = text.split(separator: " ").map(String.init); return ws.indices.filter { ws[$0].lowercased() == key }.map { i in (ws[max(0, i - w)..<i].joined(separator: " ") + " [" + ws[i] + "] " + ws[min(ws.count, i + 1)..<min(ws.count, i + 1 + w)].joined(separator: " ")) } }
kwic("the cat saw the other cat near a Cat", "cat", 2).forEach { print($0) }
/* output:
+3.00 positive ["good", "great"]
-2.50 negative ["good", "bad"]
+0.50 positive ["enjoy", "loved"]
+0.00 neutral ["terrible", "terrible"]
+0.00 neutral []
["ban", "ana", "nan", "ana"] [] ["R163", "R163", "A261", "T522", "P236"] H400
0.14285714285714285 0.5 1.0
The/NNP dog/NN quickly/RB chasing/VBG Anna/NNP 42/CD times/NN the/DT
5 ["Dr Smith arrived", "He said: \"Hello", "Then he left", "Did he", "Yes"]
1.0000 1.8231
the [cat] saw the
the other [cat] near a
near a [Cat] 
*/
