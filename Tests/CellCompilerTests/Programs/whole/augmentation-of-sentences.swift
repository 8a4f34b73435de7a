import Foundation

struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e3779b97f4a7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58476d1ce4e5b9
        z = (z ^ (z >> 27)) &* 0x94d049bb133111eb
        return z ^ (z >> 31)
    }
}

typealias Tokens = [String]
typealias Edit = (inout Tokens, inout SplitMix) -> Bool

enum Augmentation: CaseIterable, Hashable {
    case synonym, swap, insertion, deletion(Double), keyboard
    static var allCases: [Augmentation] { [.synonym, .swap, .insertion, .deletion(0.2), .keyboard] }
    var name: String {
        if case .deletion(let p) = self { return "deletion \(Int(p * 100))%" }
        return "\(self)"
    }
    var edit: Edit {
        switch self {
        case .synonym: return replaceBySynonym
        case .swap:
            return { tokens, g in
                guard let i = tokens.indices.randomElement(using: &g), let j = tokens.indices.randomElement(using: &g), i != j else { return false }
                tokens.swapAt(i, j)
                return true
            }
        case .insertion:
            return { tokens, g in
                let known = tokens.compactMap { synonyms[$0] }.flatMap { $0 }
                guard let word = known.randomElement(using: &g) else { return false }
                tokens.insert(word, at: Int.random(in: 0...tokens.count, using: &g))
                return true
            }
        case .deletion(let probability):
            return { tokens, g in
                let before = tokens
                tokens.removeAll { _ in Double.random(in: 0..<1, using: &g) < probability }
                if tokens.isEmpty, let keep = before.randomElement(using: &g) { tokens = [keep] }
                return tokens != before
            }
        case .keyboard:
            return { tokens, g in
                guard let i = tokens.indices.filter({ tokens[$0].count > 3 }).randomElement(using: &g) else { return false }
                var letters = Array(tokens[i])
                let k = Int.random(in: 1..<letters.count - 1, using: &g)
                letters.swapAt(k, k + 1)
                tokens[i] = String(letters)
                return true
            }
        }
    }
}

let synonyms: [String: [String]] = [
    "быстрый": ["скорый", "резвый"], "дом": ["здание", "жилище"],
    "большой": ["крупный", "огромный"], "говорит": ["молвит", "сообщает"],
]

func replaceBySynonym(in tokens: inout Tokens, using g: inout SplitMix) -> Bool {
    let places = tokens.enumerated().filter { synonyms.keys.contains($0.element) }.map(\.offset)
    guard let i = places.randomElement(using: &g) else { return false }
    tokens[i] = synonyms[tokens[i]]!.randomElement(using: &g) ?? tokens[i]
    return true
}

struct Augmenter {
    private var generator: SplitMix
    private(set) var log: [String: Int] = [:]
    init(seed: UInt64) { generator = SplitMix(state: seed) }

    mutating func variants(of sentence: String, by kinds: [Augmentation] = Augmentation.allCases) -> [(kind: Augmentation, text: String)] {
        var out: [(kind: Augmentation, text: String)] = []
        for kind in kinds {
            var tokens = sentence.split(separator: " ").map(String.init)
            let changed = kind.edit(&tokens, &generator)
            log[kind.name, default: 0] += changed ? 1 : 0
            if changed { out.append((kind, tokens.joined(separator: " "))) }
        }
        return out
    }
}

let sentences = ["быстрый кот говорит тихо", "большой дом стоит у реки", "я"]
var augmenter = Augmenter(seed: 99)
for s in sentences {
    print("»", s)
    for (kind, text) in augmenter.variants(of: s) {
        print("   \(kind.name.padding(toLength: 13, withPad: " ", startingAt: 0))\(text)")
    }
}
print(augmenter.log.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))

func jaccard(_ a: String, _ b: String) -> Double {
    let (x, y) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
    return Double(x.intersection(y).count) / Double(x.union(y).count)
}
var twin = (Augmenter(seed: 4), Augmenter(seed: 4))
let left = twin.0.variants(of: sentences[1]).map(\.text), right = twin.1.variants(of: sentences[1]).map(\.text)
print("same seed, same texts:", left == right, left.map { String(format: "%.2f", jaccard($0, sentences[1])) })
let unique = Set((1...40).flatMap { (seed: UInt64) -> [String] in
    var a = Augmenter(seed: seed)
    return a.variants(of: sentences[0], by: [.synonym]).map(\.text)
})
unique.sorted().forEach { print("  ", $0) }
print(Set(Augmentation.allCases).count, Augmentation.deletion(0.2) == .deletion(0.3))
/* output:
» быстрый кот говорит тихо
   synonym      скорый кот говорит тихо
   swap         тихо кот говорит быстрый
   insertion    быстрый скорый кот говорит тихо
   keyboard     быстрый кот говоирт тихо
» большой дом стоит у реки
   synonym      крупный дом стоит у реки
   swap         у дом стоит большой реки
   insertion    большой дом крупный стоит у реки
   deletion 20% стоит реки
   keyboard     большйо дом стоит у реки
» я
deletion 20%: 1, insertion: 2, keyboard: 2, swap: 2, synonym: 2
same seed, same texts: true ["0.67", "1.00", "0.83", "0.60", "0.67"]
   быстрый кот молвит тихо
   быстрый кот сообщает тихо
   резвый кот говорит тихо
   скорый кот говорит тихо
5 false
*/
