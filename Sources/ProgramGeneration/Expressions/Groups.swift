/// Sets; only what does not show their order.
enum Groups {
  static let templates: [Template] = [
    .init("Set<H>", "Set(⟨[H]!⟩)", weight: 4),
    .init("Set<H>", "⟨Set<H>!⟩.union(⟨Set<H>⟩)", weight: 2),
    .init("Set<H>", "⟨Set<H>!⟩.intersection(⟨[H]!⟩)", weight: 2),
    .init("Set<H>", "⟨Set<H>!⟩.subtracting(⟨Set<H>⟩)", weight: 2),
    .init("Set<H>", "⟨Set<H>!⟩.symmetricDifference(⟨Set<H>⟩)", weight: 1),
    .init("Set<H>", "⟨Set<H>!⟩.filter ⟨(H)->Bool⟩", weight: 1),
    .init("Set<Character>", "Set(⟨String!⟩)", weight: 2),
    .init("Int", "⟨Set<H>!⟩.count", weight: 2),
    .init("Int", "Set(⟨[H]!⟩).count", weight: 3),
    .init("[H]", "⟨Set<H>!⟩.sorted()", weight: 3),
    .init("[H]", "Array(⟨Set<H>!⟩).sorted(by: >)", weight: 1),
    .init("H?", "⟨Set<H>!⟩.max()", weight: 1),
  ]
}
