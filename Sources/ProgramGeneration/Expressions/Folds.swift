/// One value of many.
enum Folds {
  static let templates: [Template] = [
    .init("Int", "⟨[Int]!⟩.reduce(0, +)", weight: 4),
    .init("Double", "⟨[Double]!⟩.reduce(0, +)", weight: 4),
    .init("Double", "⟨[Double]!⟩.reduce(⟨Double⟩) { $0 + $1 * $1 }", weight: 1),
    .init("Int", "⟨[T]!⟩.reduce(⟨Int⟩) ⟨(Int,T)->Int⟩", weight: 3),
    .init("T", "⟨[U]!⟩.reduce(⟨T!⟩) ⟨(T,U)->T⟩", weight: 2),
    .init("Int", "⟨[String]!⟩.map { $0.count }.reduce(0, +)", weight: 2),
    .init("[H: Int]", "⟨[H]!⟩.reduce(into: [:]) { $0[$1, default: 0] += 1 }", weight: 3, standsAlone: false),
    .init("[H: Int]", "⟨[H]!⟩.reduce(into: [H: Int]()) { $0[$1, default: 0] += 1 }", weight: 0),
    .init("Int", "⟨Range!⟩.reduce(0, +)", weight: 2),
    .init("Int", "(1...4).reduce(1, *)", weight: 1),
    .init("Int", "⟨[T]!⟩.filter ⟨(T)->Bool⟩.count", weight: 3),
    .init("Int", "zip(⟨[Int]!⟩, ⟨[Int]!⟩).map { $0 &* $1 }.reduce(0, &+)", weight: 2),
    .init("Double", "zip(⟨[Double]!⟩, ⟨[Double]!⟩).reduce(0) { $0 + $1.0 * $1.1 }", weight: 2),
    .init("C", "⟨[C]!⟩.max() ?? ⟨C⟩", .coalescing, weight: 3),
    .init("C", "⟨[C]!⟩.min() ?? ⟨C⟩", .coalescing, weight: 2),
  ]
}
