import SwiftSyntax

/// Names that Swift has and cells do not, refused by name with what to use instead.
enum UnsupportedNames {
  /// What to say about a name that nothing in scope has.
  static func refusal(of name: String) -> (message: String, help: String)? {
    guard let help = help(for: name) else { return nil }
    return ("'\(name)' is not supported in cells", help)
  }

  private static func help(for name: String) -> String? {
    if name.hasPrefix("Unsafe") || name.hasPrefix("withUnsafe") { return pointers }
    switch name {
    case "Unmanaged", "OpaquePointer", "MemoryLayout", "withExtendedLifetime": return pointers
    case "Task", "TaskGroup", "withTaskGroup", "AsyncStream", "AsyncSequence", "MainActor", "Thread",
      "DispatchQueue", "OperationQueue", "NSLock":
      return "a lesson's cells run one after the other, without concurrency"
    case "FileManager", "FileHandle", "URL", "URLSession", "URLRequest", "Data", "Bundle", "Process",
      "InputStream", "OutputStream":
      return "cells have no files and no network: read data with the library's own readers"
    case "Date", "Calendar", "DateFormatter", "ProcessInfo", "CommandLine", "UUID",
      "SystemRandomNumberGenerator":
      return "a lesson must repeat: its results may depend on its parameters only"
    case "AnyHashable": return "keep values of several types in an enum with a case for each"
    case "CustomNSError", "NSError":
      return "declare an enum or struct that conforms to 'Error' or 'LocalizedError'"
    case "Decimal", "NumberFormatter", "Measurement", "ByteCountFormatter":
      return "calculate with 'Double' and write numbers with 'String(format:)'"
    case "NSRegularExpression": return "write the pattern as '#/…/#' or 'try Regex(…)'"
    case "NSString", "NSAttributedString", "NSMutableString": return "use 'String'"
    case "Mirror": return "reflection is not supported in cells: name the properties"
    case "JSONDecoder", "JSONEncoder", "Codable", "Decodable", "Encodable":
      return "read data with the library's own readers"
    default: return nil
    }
  }

  private static let pointers = "cells have no pointers: use arrays and 'inout'"
}

/// Attributes that change what a declaration means and that cells do not have.
enum UnsupportedAttributes {
  /// Attributes of properties that say nothing to a cell.
  static func areHarmless(_ attributes: AttributeListSyntax) -> Bool {
    let harmless: Set<String> = ["available", "inlinable", "usableFromInline", "inline"]
    return attributes.allSatisfy {
      guard case .attribute(let attribute) = $0 else { return false }
      return harmless.contains(attribute.attributeName.trimmedText)
    }
  }

  /// Swift's own begin with a small letter, those of cells and libraries are types.
  static func isUnknown(_ name: String) -> Bool {
    name.first?.isLowercase == true && !known.contains(name) && !name.contains(".")
  }

  private static let known: Set<String> = [
    "available", "inlinable", "usableFromInline", "inline", "discardableResult", "dynamicMemberLookup",
    "dynamicCallable", "propertyWrapper", "resultBuilder", "globalActor", "objc", "objcMembers", "nonobjc", "main",
    "frozen", "autoclosure", "escaping", "unknown", "preconcurrency", "retroactive", "unchecked", "testable",
    "specialize", "backDeployed", "attached", "freestanding", "requires_stored_property_inits", "warn_unqualified_access",
    "convention", "differentiable", "implementation", "concurrent", "export", "abi", "safe", "unsafe", "lifetime",
    "warn", "nonexhaustive",
  ]

  static func refusal(of name: String) -> (message: String, help: String)? {
    let what: String
    switch name {
    case "propertyWrapper": what = "property wrappers are not supported in cells"
    case "resultBuilder": what = "result builders are not supported in cells"
    case "MainActor", "globalActor": what = "concurrency is not supported in cells"
    case "dynamicMemberLookup", "dynamicCallable": what = "'@\(name)' is not supported in cells"
    default: return nil
    }
    return (what, "the README lists the Swift that cells support")
  }
}
