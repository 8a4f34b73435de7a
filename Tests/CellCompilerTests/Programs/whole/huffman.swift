final class HNode: Comparable {
    let weight: Int; let symbol: Character?; let left, right: HNode?
    init(_ symbol: Character, _ weight: Int) { (self.symbol, self.weight, left, right) = (symbol, weight, nil, nil) }
    init(_ l: HNode, _ r: HNode) { symbol = nil; weight = l.weight + r.weight; left = l; right = r }
    var key: Character { symbol ?? min(left!.key, right!.key) }
    static func < (a: HNode, b: HNode) -> Bool { (a.weight, a.key) < (b.weight, b.key) }
    static func == (a: HNode, b: HNode) -> Bool { a === b }
}
struct Huffman {
    let root: HNode?
    private(set) var codes: [Character: String] = [:]
    init(_ text: String) {
        var nodes = text.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }.map { HNode($0.key, $0.value) }
        while nodes.count > 1 {
            nodes.sort(by: >)
            let (a, b) = (nodes.removeLast(), nodes.removeLast())
            nodes.append(HNode(a, b))
        }
        root = nodes.first
        if let root { assign(root, "") }
    }
    private mutating func assign(_ node: HNode, _ code: String) {
        if let s = node.symbol { codes[s] = code.isEmpty ? "0" : code; return }
        assign(node.left!, code + "0")
        assign(node.right!, code + "1")
    }
    func encode(_ s: String) -> String { s.compactMap { codes[$0] }.joined() }
    func decode(_ bits: String) -> String? {
        guard var node = root else { return "" }
        var out = ""
        for b in bits {
            switch b {
            case "0" where node.left != nil: node = node.left!
            case "1" where node.right != nil: node = node.right!
            case "0" where node.symbol != nil: break
            default: return nil
            }
            if let c = node.symbol { out.append(c); node = root! }
        }
        return out
    }
}
let message = "abracadabra alakazam"
let h = Huffman(message)
for (c, code) in h.codes.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) { print("'\(c)' \(code)") }
let bits = h.encode(message)
print(bits.count, message.utf8.count * 8, h.decode(bits) == message, Huffman("").encode("x").isEmpty, Huffman("aaa").encode("aa"), h.decode("2") == nil)
func rle(_ s: String) -> [(char: Character, count: Int)] {
    s.reduce(into: []) { runs, c in
        if runs.last?.char == c { runs[runs.count - 1].count += 1 } else { runs.append((c, 1)) }
    }
}
let runs = rle("aaabccd"); print(runs.map { $0.count > 1 ? "\($0.count)\($0.char)" : "\($0.char)" }.joined(), runs.flatMap { Array(repeating: $0.char, count: $0.count) }.count)
let morse: [Character: String] = ["s": "...", "o": "---", "e": "."]
let table = Dictionary(uniqueKeysWithValues: morse.map { ($1, $0) })
let coded = "sos".map { morse[$0]! }.joined(separator: " "); print(coded, String(coded.split(separator: " ").compactMap { table[String($0)] }))
func lzw(_ s: String) -> [Int] { var dict = Dictionary(uniqueKeysWithValues: (0..<128).map { (String(UnicodeScalar(UInt8($0))), $0) }), w = "", out: [Int] = []; for c in s { let wc = w + String(c); if dict[wc] != nil { w = wc } else { out.append(dict[w]!); dict[wc] = dict.count; w = String(c) } }; if !w.isEmpty { out.append(dict[w]!) }; return out }
print(lzw("TOBEORNOTTOBE"))
/* output:
'a' 0
'r' 101
'b' 1110
'l' 1000
'm' 1001
'z' 1100
' ' 11010
'c' 11011
'd' 11110
'k' 11111
55 160 true true 00 true
3ab2cd 7
... --- ... sos
[84, 79, 66, 69, 79, 82, 78, 79, 84, 128, 130]
*/
