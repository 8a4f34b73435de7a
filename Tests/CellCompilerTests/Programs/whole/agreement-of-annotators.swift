import Foundation

enum Tag: String, CaseIterable, Comparable {
    case negative = "нег", neutral = "нейтр", positive = "поз"
    static func < (a: Tag, b: Tag) -> Bool { a.order < b.order }
    var order: Int { Self.allCases.firstIndex(of: self)! }
}

struct Annotation {
    let annotator: String
    let item: Int
    let tag: Tag?
}

struct ContingencyTable {
    typealias Category = Tag
    private var cells: [[Int]]
    private let position: [Category: Int]
    init(_ pairs: [(Category, Category)]) {
        let n = Category.allCases.count
        cells = .init(repeating: .init(repeating: 0, count: n), count: n)
        position = Dictionary(uniqueKeysWithValues: zip(Array(Category.allCases), 0...))
        for (a, b) in pairs { cells[position[a]!][position[b]!] += 1 }
    }
    subscript(a: Category, b: Category) -> Int { cells[position[a]!][position[b]!] }
    var total: Int { cells.joined().reduce(0, +) }
    func row(_ c: Category) -> Int { cells[position[c]!].reduce(0, +) }
    func column(_ c: Category) -> Int { cells.map { $0[position[c]!] }.reduce(0, +) }
    var observed: Double { Double(cells.indices.map { cells[$0][$0] }.reduce(0, +)) / Double(total) }
    var expected: Double {
        Array(Category.allCases).map { Double(row($0) * column($0)) }.reduce(0, +) / Double(total * total)
    }
    var kappa: Double? {
        guard total > 0, expected < 1 else { return nil }
        return (observed - expected) / (1 - expected)
    }
}

typealias Metric = (Tag, Tag) -> Double
let nominal: Metric = { $0 == $1 ? 0 : 1 }
let interval: Metric = { a, b in pow(Double(a.order - b.order), 2) }

func alpha(_ units: [[Tag]], by metric: Metric) -> Double {
    let useful = units.filter { $0.count > 1 }
    let pooled = useful.flatMap { $0 }
    func disagreement(_ values: [Tag]) -> Double {
        var sum = 0.0
        for i in values.indices { for j in values.indices where i != j { sum += metric(values[i], values[j]) } }
        return sum
    }
    let n = Double(pooled.count)
    let observed = useful.reduce(0) { $0 + disagreement($1) / Double($1.count - 1) } / n
    let expected = disagreement(pooled) / (n * (n - 1))
    return expected == 0 ? 1 : 1 - observed / expected
}

let sheet = """
Анна: + + 0 - + - 0 +
Борис: + 0 0 - + - - +
Вера: + + - - 0 - ? +
"""
func parse(_ mark: Character) -> Tag?? {
    switch mark {
    case "+": .some(.positive)
    case "0": .some(.neutral)
    case "-": .some(.negative)
    case "?": .some(nil)
    default: nil
    }
}
let annotations: [Annotation] = sheet.components(separatedBy: "\n").flatMap { line -> [Annotation] in
    let parts = line.split(separator: ":", maxSplits: 1)
    return parts[1].compactMap(parse).enumerated().map { Annotation(annotator: String(parts[0]), item: $0.offset, tag: $0.element) }
}
let byPerson = Dictionary(grouping: annotations, by: \.annotator)
let people = byPerson.keys.sorted()
print(people, annotations.count, annotations.filter { $0.tag == nil }.map { ($0.annotator, $0.item) })

for (i, a) in people.enumerated() {
    for b in people.dropFirst(i + 1) {
        let pairs = zip(byPerson[a]!, byPerson[b]!).compactMap { l, r -> (Tag, Tag)? in
            guard let x = l.tag, let y = r.tag else { return nil }
            return (x, y)
        }
        let table = ContingencyTable(pairs)
        print("\(a)–\(b): согласие \(String(format: "%.3f", table.observed)), ожидаемое \(String(format: "%.3f", table.expected)), κ = \(table.kappa.map { String(format: "%.4f", $0) } ?? "нет")")
        if b == people.last { for r in Tag.allCases { print("  ", r.rawValue, Tag.allCases.map { table[r, $0] }) } }
    }
}
let units = Dictionary(grouping: annotations, by: \.item).sorted { $0.key < $1.key }.map { $0.value.compactMap(\.tag) }
for (name, metric) in [("номинальная", nominal), ("интервальная", interval)] {
    print("α", name, String(format: "%.4f", alpha(units, by: metric)))
}
print(ContingencyTable([(Tag.positive, Tag.positive)]).kappa as Any)
let votes = units.map { unit in
    unit.reduce(into: [Tag: Int]()) { $0[$1, default: 0] += 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
}
print(votes.map { $0?.rawValue ?? "—" }.joined(separator: " "))
print(units.filter { Set($0).count > 1 }.map { $0.sorted().map(\.rawValue) })
/* output:
["Анна", "Борис", "Вера"] 24 [("Вера", 6)]
Анна–Борис: согласие 0.750, ожидаемое 0.344, κ = 0.6190
Анна–Вера: согласие 0.714, ожидаемое 0.388, κ = 0.5333
   нег [2, 0, 0]
   нейтр [1, 0, 0]
   поз [0, 1, 3]
Борис–Вера: согласие 0.571, ожидаемое 0.347, κ = 0.3437
   нег [2, 0, 0]
   нейтр [1, 0, 1]
   поз [0, 1, 2]
α номинальная 0.4824
α интервальная 0.7854
nil
поз поз нейтр нег поз нег нейтр поз
[["нейтр", "поз", "поз"], ["нег", "нейтр", "нейтр"], ["нейтр", "поз", "поз"], ["нег", "нейтр"]]
*/
