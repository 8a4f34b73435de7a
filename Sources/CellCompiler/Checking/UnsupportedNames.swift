import Diagnostics
import SwiftSyntax

/// Names that Swift has and cells do not, refused by name with what to use instead.
enum UnsupportedNames {
  /// What to say about a name that nothing in scope has.
  static func refusal(of name: String) -> (message: String, help: String, mistake: Mistake)? {
    reason(for: name).map { ("'\(name)' is not supported in cells", $0.english, .name(.unsupported(name, $0))) }
  }

  private static func reason(for name: String) -> UnsupportedReason? {
    if name.hasPrefix("Unsafe") || name.hasPrefix("withUnsafe") { return .pointers }
    switch name {
    case "Unmanaged", "OpaquePointer", "MemoryLayout", "withExtendedLifetime": return .pointers
    case "Task", "TaskGroup", "withTaskGroup", "AsyncStream", "AsyncSequence", "MainActor", "Thread",
      "DispatchQueue", "OperationQueue", "NSLock":
      return .concurrency
    case "FileManager", "FileHandle", "URL", "URLSession", "URLRequest", "Data", "Bundle", "Process",
      "InputStream", "OutputStream":
      return .files
    case "Date", "Calendar", "ContinuousClock", "SuspendingClock", "DispatchTime", "DateFormatter", "ProcessInfo", "CommandLine", "UUID",
      "SystemRandomNumberGenerator":
      return .repeatability
    case "AnyHashable": return .mixedKeys
    case "CustomNSError", "NSError":
      return .errors
    case "Decimal", "NumberFormatter", "Measurement", "ByteCountFormatter":
      return .decimals
    case "NSRegularExpression": return .patterns
    case "NSString", "NSAttributedString", "NSMutableString": return .texts
    case "Mirror": return .reflection
    case "JSONDecoder", "JSONEncoder", "Codable", "Decodable", "Encodable":
      return .coding
    default: return nil
    }
  }
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
