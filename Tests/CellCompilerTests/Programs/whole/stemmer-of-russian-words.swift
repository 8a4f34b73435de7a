import Foundation

/// A stemmer by groups of endings: the longest ending of a group is cut off when a vowel remains before it.
struct Rule {
    enum Condition { case always, after(Set<Character>), atLeast(Int) }
    let name: String
    let endings: [String]
    var condition: Condition = .always

    init(_ name: String, _ endings: String, _ condition: Condition = .always) {
        self.name = name
        self.endings = endings.components(separatedBy: .whitespaces).sorted { $0.count > $1.count }
        self.condition = condition
    }

    func apply(to word: Substring) -> Substring? {
        for ending in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            switch condition {
            case .always: return stem
            case .after(let letters):
                if let last = stem.last, letters.contains(last) { return stem }
            case .atLeast(let n) where stem.count >= n: return stem
            case .atLeast: continue
            }
        }
        return nil
    }
}

final class Stemmer {
    private let rules: [Rule]
    private let vowels: Set<Character> = Set("аеиоуыэюя")
    private(set) var cache: [String: String] = [:]
    private(set) var hits = 0
    private var used: [String: Int] = [:]

    init(_ rules: Rule...) { self.rules = rules }

    func stem(_ source: String) -> String {
        let word = source.lowercased().replacingOccurrences(of: "ё", with: "е")
        if let known = cache[word] { hits += 1; return known }
        defer { if cache.count > 100 { cache.removeAll() } }
        guard let vowel = word.firstIndex(where: vowels.contains) else { return word }
        let head = word[...vowel]
        var tail = word[word.index(after: vowel)...]
        for rule in rules {
            if let shorter = rule.apply(to: tail) {
                used[rule.name, default: 0] += 1
                tail = shorter
            }
        }
        let result = String(head + tail)
        cache[word] = result
        return result
    }
    subscript(word: String) -> String { stem(word) }
    var statistics: [(String, Int)] { used.map { ($0, $1) }.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 } }
}

let stemmer = Stemmer(
    Rule("возвратные", "ся сь"),
    Rule("прилагательные", "ыми ими ого его ому ему ый ий ой ая яя ое ее ые ие ую юю ых их ым им", .atLeast(1)),
    Rule("глаголы", "ала ила ыла ать ить еть ают яют ует ешь ишь ет ит ют ал ил ли ла", .atLeast(1)),
    Rule("существительные", "иями ями ами ией иям ием иях ах ях ов ев ей ам ям ом ем а е и й о у ы ь ю я"),
    Rule("суффиксы", "ость ост", .after(["н", "т", "к"])),
    Rule("двойная н", "н", .after(["н"]))
)

let groups = [
    ["книга", "книги", "книгами", "Книгой", "книжный"],
    ["зелёный", "зелёная", "зелёными", "зеленого"],
    ["читать", "читают", "читала", "читаешь"],
    ["радость", "радости", "радостью"],
    ["длинный", "длинная", "длина"],
    ["купался", "купалась", "купаться"],
    ["взгляд", "мгла", "вскрп", "я", ""],
]
for group in groups {
    let stems = group.map { stemmer[$0] }
    let line = zip(group, stems).map { "\($0.isEmpty ? "∅" : $0)→\($1.isEmpty ? "∅" : $1)" }
    print(line.joined(separator: ", "), "|", Set(stems).count)
}
print(stemmer.statistics.map { "\($0.0) \($0.1)" })
_ = ["книга", "КНИГА", "новое"].map(stemmer.stem)
print("hits:", stemmer.hits, "cached:", stemmer.cache.count)

let text = "Читатели читают новые книги о зелёных лугах; новую книгу читала вся школа, новой школой гордятся."
let pattern = #/[А-Яа-яЁё]{3,}/#
var families: [String: [String]] = [:]
for match in text.matches(of: pattern) {
    let word = String(match.0)
    families[stemmer.stem(word), default: []].append(word)
}
for (stem, words) in families.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) where words.count > 1 {
    print("\(stem)-:", words.joined(separator: " "))
}
let replaced = text.prefix(32).replacing(pattern) { "<" + stemmer.stem(String($0.output)) + ">" }
print(replaced)
/* output:
книга→книг, книги→книг, книгами→книг, Книгой→книг, книжный→книжн | 2
зелёный→зелен, зелёная→зелен, зелёными→зелен, зеленого→зелен | 1
читать→чит, читают→чит, читала→чит, читаешь→чит | 1
радость→радост, радости→радост, радостью→радость | 2
длинный→длин, длинная→длин, длина→длин | 1
купался→куп, купалась→куп, купаться→куп | 1
взгляд→взгляд, мгла→мгла, вскрп→вскрп, я→я, ∅→∅ | 5
["прилагательные 8", "существительные 8", "глаголы 7", "возвратные 3", "двойная н 2"]
hits: 2 cached: 26
нов-: новые новую новой
книг-: книги книгу
чит-: читают читала
школ-: школа школой
<читат> <чит> <нов> <книг> о зе
*/
