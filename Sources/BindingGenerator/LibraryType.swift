internal import SwiftSyntax

/// A type that the library declares.
struct LibraryType {
  /// How cells can use it.
  enum Use {
    /// By name.
    case bound
    /// Not at all, for this reason.
    case unbound(String)
  }

  /// `Outer.Inner` for nested types.
  let name: String
  /// `struct` or `enum`, for bound types.
  let keyword: String
  var use: Use
  /// What it conforms to, extensions included, in the order met.
  var conformances: [String]
  let documentation: String

  var isBound: Bool { if case .bound = use { true } else { false } }

  /// The protocols of the standard library that cells know.
  private static let known = [
    "Equatable", "Hashable", "Comparable", "CustomStringConvertible", "Error", "RandomNumberGenerator",
  ]

  /// `public struct Column: Hashable`, with the conformances that cells know.
  var header: String {
    let kept = conformances.filter(Self.known.contains)
    let inheritance = kept.isEmpty ? "" : ": " + kept.joined(separator: ", ")
    return "public \(keyword) \(name.split(separator: ".").last ?? "")\(inheritance)"
  }

  /// The type of an enum's raw values, if it has them.
  var rawType: String? {
    keyword == "enum" ? conformances.first { StandardTypes.plain.contains($0) } : nil
  }
}

/// The standard library's types whose values the machine moves between cells and the library.
enum StandardTypes {
  static let plain: Set<String> = [
    "Bool", "Character", "Double", "Float", "Int", "Int32", "String", "UInt32", "UInt64", "UInt8",
  ]
  static let generic: Set<String> = [
    "Array", "ClosedRange", "Dictionary", "Optional", "Range", "Set",
  ]
}
