/// Which addresses may stand on a page.
enum AddressSafety {
  private static let forbiddenSchemes: Set<String> = ["javascript", "vbscript", "data", "file"]
  private static let imagePrefixes = ["png", "jpeg", "gif", "webp"].flatMap {
    ["data:image/\($0);", "data:image/\($0),"]
  }

  /// Whether following the link can neither run a script nor open what the page carries itself.
  static func isSafeLink(_ address: String) -> Bool {
    guard let scheme = scheme(of: address) else { return true }
    return !forbiddenSchemes.contains(scheme)
  }

  /// Whether the address is an image inside itself, of a kind that holds no script.
  static func isEmbeddedImage(_ address: String) -> Bool {
    let lower = address.lowercased()
    return imagePrefixes.contains { lower.hasPrefix($0) }
  }

  /// Whether the address names a host or a scheme, so that loading it needs a network.
  static func isRemote(_ address: String) -> Bool {
    address.hasPrefix("//") || address.hasPrefix("\\") || scheme(of: address) != nil
  }

  /// The scheme as a browser reads it: control characters and spaces do not count, nor does case.
  private static func scheme(of address: String) -> String? {
    var scheme = ""
    for scalar in address.unicodeScalars where scalar.value > 0x20 && scalar.value != 0x7F {
      switch scalar {
      case ":": return scheme.lowercased()
      case "/", "?", "#": return nil
      default: scheme.unicodeScalars.append(scalar)
      }
    }
    return nil
  }
}
