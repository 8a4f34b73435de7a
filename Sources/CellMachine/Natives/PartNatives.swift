/// What takes elements out of a part of a collection whose type is only known to be one: a piece of a text, or
/// a slice of an array.
extension NativeTable {
  static let parts: Table = [
    "Part.popFirst()": part(text: "Substring.popFirst()", list: "ArraySlice.popFirst()"),
    "Part.popLast()": part(text: "Substring.popLast()", list: "Array.popLast()"),
    "Part.removeFirst()": part(text: "Substring.removeFirst()", list: "Array.removeFirst()"),
    "Part.removeLast()": part(text: "Substring.removeLast()", list: "Array.removeLast()"),
    "Part.removeFirst(_:)": part(text: "Text.removeFirstFew", list: "Array.removeFirst(_:)"),
    "Part.removeLast(_:)": part(text: "Text.removeLastFew", list: "Array.removeLast(_:)"),
  ]

  private static func part(text: String, list: String) -> Native {
    Native { c in
      let key: String
      switch c.type(0) {
      case .substring: key = text
      case .array, .arraySlice: key = list
      default: throw Trap("elements cannot be taken out of this kind of part")
      }
      guard let native = standard[key] else { throw Trap.missingValue }
      try native(&c)
    }
  }
}
