/// Choices inside an expression.
enum Conditionals {
  static let templates: [Template] = [
    .init("T", "⟨Bool!⟩ ? ⟨T!⟩ : ⟨T⟩", .ternary, weight: 6),
    .init("T", "⟨Bool!⟩ ? ⟨T⟩ : ⟨T!⟩", .ternary, weight: 3),
    .init("T", "(⟨T!⟩)", weight: 1),
    .init("T", "[⟨T!⟩, ⟨T⟩][⟨Int!⟩ & 1]", weight: 1),
    .init("T", "(⟨T!⟩, ⟨U!⟩).0", weight: 1),
  ]
}
