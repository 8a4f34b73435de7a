import CellMachine
import Diagnostics
import Synchronization

/// A library's declarations beside the standard ones, by name, and its natives by key.
///
/// Made once for a catalogue, however many lessons a process checks with it.
struct LibraryDigest: Sendable {
  let index: DeclarationIndex
  private let bindings: [Binding]
  let fieldNames: [String: String]
  let absentNames: [String: LibraryMistake]

  /// The digest of the catalogue that was asked for last. The catalogue is kept with it, so that no
  /// other array can stand at the address by which it is known.
  private static let latest = Mutex<(library: LibraryCatalog, digest: LibraryDigest)?>(nil)

  static func of(_ library: LibraryCatalog) -> LibraryDigest {
    latest.withLock { latest in
      if let known = latest, known.library.isSame(as: library) { return known.digest }
      let digest = LibraryDigest(library)
      latest = (library, digest)
      return digest
    }
  }

  private init(_ library: LibraryCatalog) {
    index = DeclarationIndex(library)
    bindings = library.bindings
    fieldNames = library.fieldNames
    absentNames = library.absentNames
  }

  // MARK: Natives

  /// Natives of the library have keys of their own: `library.12`, `library.12=` for the setter and
  /// `library.12~=` for the test of a case.
  private static let prefix = "library."

  static func key(of number: Int) -> String { prefix + String(number) }

  static func isLibrary(_ key: String) -> Bool { key.hasPrefix(prefix) }

  func native(_ key: String) -> NativeFunction? {
    guard Self.isLibrary(key) else { return nil }
    let rest = key.dropFirst(Self.prefix.count)
    let digits = rest.prefix { $0.isNumber }
    guard let number = Int(digits), bindings.indices.contains(number) else { return nil }
    return switch rest.dropFirst(digits.count) {
    case "": bindings[number].function
    case "=": bindings[number].setter
    case "~=": bindings[number].match
    default: nil
    }
  }
}

extension LibraryCatalog {
  /// Whether this is a copy of the other that nobody has changed.
  fileprivate func isSame(as other: LibraryCatalog) -> Bool {
    types.count == other.types.count && bindings.count == other.bindings.count
      && types.withUnsafeBufferPointer { own in
        other.types.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
      }
      && bindings.withUnsafeBufferPointer { own in
        other.bindings.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
      }
  }
}
