/// What of ``StandardLibrary`` is Foundation's: a bare file sees it only where it says `import Foundation`.
enum FoundationNames {
  /// Functions that belong to no type: C's mathematics.
  static let functions = Set(StandardLibrary.mathsNames)

  static let types: Set<String> = [
    "CharacterSet", "ComparisonResult", "Locale", "StringTransform", "String.CompareOptions",
    "String.Encoding",
  ]

  /// Whether a member of a standard type comes from Foundation.
  static func hasMember(_ declaration: Declaration) -> Bool {
    guard let owner = declaration.owner?.name else { return false }
    switch owner {
    case "StringProtocol": return text.contains(declaration.name)
    case "String": return initializers.contains(declaration.fullName)
    default: return types.contains(owner)
    }
  }

  /// Whether a type has an initializer from Foundation whose first label is this.
  static func hasInitializer(of type: String, from label: String) -> Bool {
    type == "String" && initializers.contains { $0.hasPrefix("init(\(label):") }
  }

  /// What Foundation does instead where it is imported.
  static func native(for key: String) -> String {
    key == "StringProtocol.contains(_:)" ? "$foundationContains" : key
  }

  private static let initializers: Set<String> = ["init(format:_:)", "init(bytes:encoding:)"]

  private static let text: Set<String> = [
    "applyingTransform", "capitalized", "caseInsensitiveCompare", "commonPrefix", "compare",
    "components", "decomposedStringWithCanonicalMapping",
    "decomposedStringWithCompatibilityMapping", "folding", "localizedCapitalized",
    "localizedCaseInsensitiveCompare", "localizedCaseInsensitiveContains", "localizedCompare",
    "localizedLowercase", "localizedStandardCompare", "localizedStandardContains",
    "localizedUppercase", "padding", "precomposedStringWithCanonicalMapping",
    "precomposedStringWithCompatibilityMapping", "range", "rangeOfCharacter",
    "replacingCharacters",
    "replacingOccurrences", "trimmingCharacters",
  ]
}
