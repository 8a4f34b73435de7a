/// From one number type to another.
enum Conversions {
  static let templates: [Template] = [
    .init("Int", "Int(⟨Double!⟩)", weight: 2),
    .init("Int", "Int((⟨Double!⟩).rounded())", weight: 1),
    .init("Int", "Int(⟨UInt8!⟩)", weight: 1),
    .init("Int", "Int(⟨I!⟩)", weight: 2),
    .init("UInt8", "UInt8(⟨Int!⟩ & 0xFF)", weight: 3),
    .init("UInt8", "UInt8(truncatingIfNeeded: ⟨Int!⟩)", weight: 2),
    .init("Int8", "Int8(truncatingIfNeeded: ⟨Int!⟩)", weight: 2),
    .init("Int8", "Int8(⟨Int!⟩ % 100)", weight: 2),
    .init("Int16", "Int16(⟨Int8!⟩)", weight: 2),
    .init("Int32", "Int32(clamping: ⟨Int!⟩)", weight: 2),
    .init("UInt", "UInt(⟨UInt8!⟩)", weight: 2),
    .init("Int", "Int(bitPattern: ⟨UInt!⟩)", weight: 1),
    .init("Int?", "Int(exactly: ⟨Double!⟩)", weight: 1),
    .init("UInt8?", "UInt8(exactly: ⟨Int!⟩)", weight: 1),
    .init("Double", "Double(⟨I!⟩)", weight: 1),
    .init("Int", "⟨Bool!⟩ ? 1 : 0", .ternary, weight: 2),
  ]
}
