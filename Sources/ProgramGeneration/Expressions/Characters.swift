/// Characters and what they know about themselves.
enum Characters {
  static let templates: [Template] = [
    .init("Bool", "⟨Character!⟩.isLetter"),
    .init("Bool", "⟨Character!⟩.isNumber"),
    .init("Bool", "⟨Character!⟩.isUppercase", weight: 1),
    .init("Bool", "⟨Character!⟩.isWhitespace", weight: 1),
    .init("Bool", "⟨Character!⟩.isPunctuation", weight: 1),
    .init("Bool", "\"aeiou\".contains(⟨Character!⟩)", weight: 3),
    .init("Int?", "⟨Character!⟩.wholeNumberValue", weight: 1),
    .init("String", "⟨Character!⟩.uppercased()", weight: 1),
    .init("Character", "⟨String!⟩.first ?? ⟨Character⟩", .coalescing, weight: 4),
    .init("Character", "⟨[Character]!⟩.last ?? ⟨Character⟩", .coalescing, weight: 2),
    .init("UInt8", "⟨Character!⟩.asciiValue ?? 0", .coalescing, weight: 2),
  ]
}
