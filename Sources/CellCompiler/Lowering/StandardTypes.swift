import CellMachine

/// Standard-library types beyond the basic ones, as the machine knows them.
enum StandardTypes {
  /// Types whose values are what Swift's own are.
  private static let opaque: Set<String> = ["CharacterSet", "Regex.Match", "AnyRegexOutput.Element"]

  static func runtimeType(
    _ name: String, _ shown: SequenceName, _ arguments: [RuntimeType], element: RuntimeType?
  ) -> RuntimeType {
    // Indices of the standard library's collections, but for strings, are positions.
    if name.hasSuffix(".Index") { return .int }
    return opaque.contains(name)
      ? .foreign(name) : .sequence(shown, element ?? arguments.first ?? .void)
  }
}
