/// Ranges of integers.
enum Ranges {
  static let templates: [Template] = [
    .init("Range", "⟨[T]!⟩.indices", weight: 2),
    .init("Range", "0..<⟨[T]!⟩.count", .range, weight: 2),
    .init("Range", "⟨small⟩..<⟨Int!⟩", .range, weight: 1),
    .init("Range", "⟨Range!⟩.clamped(to: 1..<6)", weight: 1),
    .init("Int", "⟨Range!⟩.count", weight: 1),
    .init("Int", "⟨Range!⟩.lowerBound", weight: 1),
    .init("Int?", "⟨Range!⟩.first", weight: 1),
    .init("Bool", "⟨Range!⟩.overlaps(2..<5)", weight: 1),
    .init("Bool", "⟨Range!⟩.isEmpty", weight: 1),
    .init("[U]", "⟨Range!⟩.map ⟨(Int)->U!⟩", weight: 3),
    .init("[U]", "(1...⟨small⟩).map ⟨(Int)->U!⟩", weight: 1),
    .init("[Int]", "⟨Range!⟩.filter ⟨(Int)->Bool⟩", weight: 1),
    .init("[Int]", "⟨Range!⟩.reversed()", weight: 1, standsAlone: false),
    .init("[T]", "Array(⟨xs:any [T]⟩[1...])", weight: 1),
    .init("[T]", "Array(⟨xs:any [T]⟩[..<(⟨xs⟩.count / 2)])", weight: 1),
  ]
}
