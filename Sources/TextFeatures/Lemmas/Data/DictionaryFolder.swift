internal import Foundation

/// Where dictionaries are looked for.
///
/// The first of these folders that has the dictionary counts: `$KONSPEKT_DATA`, or, without that variable,
/// `$XDG_DATA_HOME/konspekt` (`~/.local/share/konspekt` where it is not set), `/usr/local/share/konspekt`
/// and `/usr/share`.
enum DictionaryFolder {
  static func path(of name: String, containing file: String) -> String {
    let candidates = roots.map { "\($0)/\(name)" }
    let found = candidates.first { FileManager.default.fileExists(atPath: "\($0)/\(file)") }
    return found ?? candidates.first ?? name
  }

  private static var roots: [String] {
    let environment = ProcessInfo.processInfo.environment
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let data = value("KONSPEKT_DATA") { return [data, "/usr/share"] }
    let home = value("HOME") ?? NSHomeDirectory()
    let user = value("XDG_DATA_HOME") ?? "\(home)/.local/share"
    return ["\(user)/konspekt", "/usr/local/share/konspekt", "/usr/share"]
  }
}
