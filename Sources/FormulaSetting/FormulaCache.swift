import FoundationEssentials

/// Set formulas on disk, one file each, named by a hash of its key.
///
/// An entry stores its whole key, so that two keys with one hash cannot be confused, and its lengths
/// and a checksum, so that a damaged file counts as absent. Losing an entry costs milliseconds, so no
/// failure here is an error.
struct FormulaCache: Sendable {
  private let directory: String?

  init(directory: String?) {
    self.directory = directory
  }

  func html(for key: String) -> String? {
    guard let path = path(of: key), let entry = FileManager.default.contents(atPath: path) else {
      return nil
    }
    return Self.html(in: Array(entry), for: key)
  }

  /// Writes under a temporary name and renames: a reader sees a whole entry or none.
  func store(_ html: String, for key: String) {
    guard let directory, let path = path(of: key) else { return }
    try? FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    try? Data(Self.entry(html, for: key)).write(to: URL(filePath: path), options: .atomic)
  }

  private func path(of key: String) -> String? {
    directory.map { "\($0)/\(String(Self.hash(key.utf8), radix: 16)).formula" }
  }

  private static func entry(_ html: String, for key: String) -> [UInt8] {
    Array(head(html: Array(html.utf8), key: key).utf8) + Array(key.utf8) + Array(html.utf8)
  }

  private static func head(html: some Collection<UInt8>, key: String) -> String {
    "formula \(key.utf8.count) \(html.count) \(String(hash(html), radix: 16))\n"
  }

  private static func html(in entry: [UInt8], for key: String) -> String? {
    guard let lineEnd = entry.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let keyEnd = lineEnd + 1 + key.utf8.count
    guard keyEnd <= entry.count, entry[(lineEnd + 1)..<keyEnd].elementsEqual(key.utf8) else {
      return nil
    }
    let html = entry[keyEnd...]
    guard entry[...lineEnd].elementsEqual(head(html: html, key: key).utf8) else { return nil }
    return String(validating: html, as: UTF8.self)
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo 1991).
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
