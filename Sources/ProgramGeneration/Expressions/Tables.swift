/// Dictionaries; only what does not show their order.
enum Tables {
  static let templates: [Template] = [
    .init("T", "⟨[H: T]!⟩[⟨H⟩, default: ⟨T⟩]", weight: 3),
    .init("Int", "⟨[H: T]!⟩.count", weight: 3),
    .init("[C]", "⟨[H: C]!⟩.values.sorted()", weight: 2),
    .init("[H]", "⟨[H: T]!⟩.keys.sorted()", weight: 3),
    .init("Int", "⟨[H: Int]!⟩.values.reduce(0, &+)", weight: 2),
    .init("C?", "⟨[H: C]!⟩.values.max()", weight: 1),
    .init("H?", "⟨[H: T]!⟩.keys.min()", weight: 1),
    .init("[H: U]", "⟨[H: T]!⟩.mapValues ⟨(T)->U!⟩", weight: 4),
    .init("[H: T]", "⟨[H: T]!⟩.filter { $0.value == $0.value }", weight: 0),
    .init("[H: Int]", "⟨[H: Int]!⟩.filter { $0.value > 1 }", weight: 2),
    .init("[H: T]", "⟨[H: T]!⟩.merging(⟨[H: T]!⟩) ⟨(T,T)->T⟩", weight: 2),
    .init("[H: [T]]", "Dictionary(grouping: ⟨[T]!⟩, by: ⟨(T)->H!⟩)", weight: 3),
    .init("[H: T]", "Dictionary(uniqueKeysWithValues: zip(⟨[H]!⟩, ⟨[T]!⟩))", weight: 1),
    .init("[H: T]", "Dictionary(zip(⟨[H]!⟩, ⟨[T]!⟩), uniquingKeysWith: { $1 })", weight: 0),
    .init("[H: T]", "Dictionary(zip(⟨[H]!⟩, ⟨[T]!⟩)) { a, b in a }", weight: 0),
    .init("[H: T]", "Dictionary(zip(⟨[H]!⟩, ⟨[T]!⟩), uniquingKeysWith: ⟨(T,T)->T⟩)", weight: 2),
    .init("[String]", "⟨[H: T]!⟩.sorted { $0.key < $1.key }.map { \"\\($0.key)=\\($0.value)\" }", weight: 3),
    .init("[String]", "⟨[H: Int]!⟩.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { \"\\($0.key) \\($0.value)\" }", weight: 2),
    .init("Bool", "⟨[H: T]!⟩.contains { $0.key == ⟨H⟩ }", weight: 1),
    .init("Bool", "⟨[H: T]!⟩.keys.contains(⟨H⟩)", weight: 1),
    .init("Int", "⟨[H: Int]!⟩.map { $0.value }.reduce(0, &+)", weight: 1),
    .init("H?", "⟨[H: Int]!⟩.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key", weight: 1),
  ]
}
